package dev.victor.core.project;

import org.jspecify.annotations.Nullable;

/// Where to find more.
///
/// @param repository address
/// @param issues address
/// @param docs address
/// @param home address
/// @param ci address
/// @param discord address
/// @param demo address
public record Links(
    @Nullable String repository,
    @Nullable String issues,
    @Nullable String docs,
    @Nullable String home,
    @Nullable String ci,
    @Nullable String discord,
    @Nullable String demo) {}
