package dev.victor.core.command;

import java.util.function.Supplier;

/// A verb as the command tree lists it: cheap to hold, built only when it is typed.
///
/// @param name the word typed
/// @param description one sentence for the list of verbs
/// @param make builds the command
public record Verb(String name, String description, Supplier<Command> make) {}
