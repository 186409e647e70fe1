package dev.victor.core.project;

import org.jspecify.annotations.Nullable;

/// An account of the author elsewhere.
///
/// @param network such as GitHub
/// @param username there
/// @param url address
public record Profile(@Nullable String network, @Nullable String username, @Nullable String url) {}
