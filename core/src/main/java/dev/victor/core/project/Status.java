package dev.victor.core.project;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How far a project is, in the words of publiccode.yml.
public enum Status {
  /// An idea.
  @JsonProperty("concept")
  CONCEPT,
  /// Being built.
  @JsonProperty("development")
  DEVELOPMENT,
  /// Usable, may change.
  @JsonProperty("beta")
  BETA,
  /// Relied upon.
  @JsonProperty("stable")
  STABLE,
  /// No longer cared for.
  @JsonProperty("obsolete")
  OBSOLETE
}
