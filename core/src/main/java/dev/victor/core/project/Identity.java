package dev.victor.core.project;

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
}
