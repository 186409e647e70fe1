package dev.victor.testgen.merge;

/// A file as it is generated.
///
/// @param path in the workspace, with `/`
/// @param text the whole of it, [Header] included
public record GeneratedFile(String path, String text) {

  /// A file with its header: `comment` begins a comment in its language, `template` says what made
  /// it and in which version, such as `pytest/model 1`.
  public static GeneratedFile of(String path, String comment, String template, String body) {
    return new GeneratedFile(path, Header.line(comment, template, body) + "\n" + body);
  }
}
