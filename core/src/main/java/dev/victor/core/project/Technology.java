package dev.victor.core.project;

import org.jspecify.annotations.Nullable;

/// One thing the project is made with.
///
/// @param name as its makers write it
/// @param version in use
/// @param role language, build, library, data or infra
/// @param why one reason
public record Technology(
    String name, @Nullable String version, @Nullable String role, @Nullable String why) {}
