package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The block `project`: who the project is.
///
/// @param id slug
/// @param name as people say it
/// @param tagline at most 120 characters
/// @param description a paragraph
/// @param status how far it is
/// @param version current version
/// @param startDate when it began
/// @param license SPDX expression
/// @param keywords search words
public record Identity(
    String id,
    String name,
    @Nullable String tagline,
    @Nullable String description,
    @Nullable Status status,
    @Nullable String version,
    @Nullable LocalDate startDate,
    @Nullable String license,
    List<String> keywords) {

  /// Copies what may change.
  public Identity {
    keywords = Lists.orEmpty(keywords);
  }

  static Identity read(Block in) {
    return new Identity(
        in.required("id", Kinds.slug(), "what files and scripts call the project"),
        in.required("name", Kind.text(), "what people call it"),
        in.optional("tagline", Kind.text(120), "one line, at most 120 characters"),
        in.optional("description", Kind.text(), "a paragraph"),
        in.optional("status", Kind.word(Status.values()), "how far it is"),
        in.optional("version", Kind.text(), "current version"),
        in.optional("startDate", Kind.day(), "when it began"),
        in.optional(
            "license",
            Kind.text("[A-Za-z0-9.+() -]+", "an SPDX licence like MIT"),
            "SPDX expression"),
        in.list("keywords", Kind.text(), "search words"));
  }
}
