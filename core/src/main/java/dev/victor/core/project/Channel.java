package dev.victor.core.project;

import org.jspecify.annotations.Nullable;

/// Where posts go.
///
/// @param id unique
/// @param type discord or file
/// @param webhook secret reference
/// @param thread id
/// @param mentions none by default
public record Channel(
    String id,
    String type,
    @Nullable String webhook,
    @Nullable String thread,
    @Nullable String mentions) {}
