package dev.victor.core.command;

import java.util.List;

/// Verbs under one noun, such as `git` or `journal`.
///
/// @param name the noun typed first
/// @param description one sentence for the top-level help
/// @param verbs what can follow, in the order help shows it
public record Group(String name, String description, List<Verb> verbs) {}
