package dev.victor.core.json;

import org.jspecify.annotations.Nullable;

/// Where a reader stands: the path of the value, such as `models[1].datasets`, and where to tell
/// problems.
///
/// @param path empty for the whole file
/// @param problems what was found wrong so far
public record Reading(String path, Problems problems) {

  /// One step down, into a key.
  Reading into(String key) {
    String shown = plain(key) ? key : Quoted.of(key);
    return new Reading(path.isEmpty() ? shown : path + "." + shown, problems);
  }

  /// One step down, to a position of a list.
  Reading into(int index) {
    return new Reading(path + "[" + index + "]", problems);
  }

  private static boolean plain(String key) {
    return key.length() <= 60 && key.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '"');
  }

  /// Tells that `node` is not what it must be.
  void refuse(Node node, String expected) {
    refuse(node, expected, null);
  }

  /// The same without showing what was found.
  void refuseHidden(Node node, String expected) {
    problems.add(
        node.place(),
        label() + "expected " + expected + ", found something else (not shown)",
        null);
  }

  /// The same with what to do.
  void refuse(Node node, String expected, @Nullable String remedy) {
    problems.add(
        node.place(), label() + "expected " + expected + ", found " + node.brief(), remedy);
  }

  /// Tells anything else about `node`.
  void tell(Node node, String what, @Nullable String remedy) {
    problems.add(node.place(), path.isEmpty() ? what : path + " " + what, remedy);
  }

  private String label() {
    return path.isEmpty() ? "" : path + ": ";
  }
}
