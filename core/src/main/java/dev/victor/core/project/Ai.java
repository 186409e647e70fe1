package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
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
    @Nullable Integer maxRepairs) {
  static Ai read(Block in) {
    return new Ai(
        in.optional(
            "endpoint",
            Kinds.address(),
            "OpenAI-compatible address; its host must be trusted by the user"),
        in.optional("model", Kind.text(), "name of the model"),
        in.optional("apiKey", Kinds.secret(), "secret reference"),
        in.optional("enabled", Kind.flag().usually(false), "off by default"),
        in.optional(
            "timeoutSeconds", Kind.whole(1, 3600).usually(120), "for one answer; 120 by default"),
        in.optional(
            "maxRepairs",
            Kind.whole(0, 10).usually(1),
            "turns to mend a draft that no fact backs; 1 by default"));
  }
}
