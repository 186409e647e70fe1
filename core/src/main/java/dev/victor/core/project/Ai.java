package dev.victor.core.project;

import org.jspecify.annotations.Nullable;

/// The model endpoint.
///
/// @param endpoint OpenAI-compatible address
/// @param model name
/// @param apiKey secret reference
/// @param enabled off by default
/// @param timeoutSeconds for one answer
/// @param maxRepairs turns to mend a draft
public record Ai(
    @Nullable String endpoint,
    @Nullable String model,
    @Nullable String apiKey,
    @Nullable Boolean enabled,
    @Nullable Integer timeoutSeconds,
    @Nullable Integer maxRepairs) {}
