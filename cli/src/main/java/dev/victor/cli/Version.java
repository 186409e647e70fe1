package dev.victor.cli;

/// The version of this program, as a constant: `--version` is answered before anything is read. A
/// test compares it with the version in the POM.
final class Version {
  static final String TEXT = "0.1.0";

  private Version() {}
}
