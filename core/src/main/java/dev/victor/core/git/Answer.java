package dev.victor.core.git;

import java.util.Arrays;
import java.util.List;

/// What a git process said when it had ended.
///
/// @param arguments what git was asked, without `git` and fixed flags
/// @param exit its exit code; negative when it was stopped by us, see [#silent]
/// @param text stdout
/// @param remarks stderr, at most its last part
public record Answer(List<String> arguments, int exit, String text, String remarks) {

  static final int STOPPED = -1;

  /// Whether git succeeded.
  public boolean ok() {
    return exit == 0;
  }

  /// Whether git was stopped because it said nothing for too long.
  public boolean silent() {
    return exit == STOPPED;
  }

  /// The command of git that was run, such as `rebase`.
  public String verb() {
    int at = 0;
    while (at + 2 < arguments.size() && arguments.get(at).equals("-c")) {
      at += 2;
    }
    return arguments.get(at);
  }

  /// stdout without white space around it, for answers of one word.
  public String word() {
    return text.strip();
  }

  /// The lines of stdout.
  public List<String> lines() {
    return text.lines().toList();
  }

  /// The parts of stdout that end with a NUL, for answers asked with `-z`.
  public List<String> parts() {
    if (text.isEmpty()) {
      return List.of();
    }
    return Arrays.asList(
        (text.endsWith("\0") ? text.substring(0, text.length() - 1) : text).split("\0", -1));
  }

  /// This answer, when git succeeded.
  ///
  /// @throws dev.victor.core.failure.Failure that says what git said, and what to do about it
  public Answer orFail() {
    if (!ok()) {
      throw GitTrouble.of(this);
    }
    return this;
  }
}
