package dev.victor.core.project;

/// How far a project is, in the words of publiccode.yml.
public enum Status {
  /// An idea.
  CONCEPT,
  /// Being built.
  DEVELOPMENT,
  /// Usable, may change.
  BETA,
  /// Relied upon.
  STABLE,
  /// No longer cared for.
  OBSOLETE
}
