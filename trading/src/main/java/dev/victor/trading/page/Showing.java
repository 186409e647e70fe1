package dev.victor.trading.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Whether amounts of money are in a page.
public enum Showing {
  /// As the file's place and `project.json` allow.
  AUTO,
  /// In any case.
  SHOWN,
  /// In no case.
  HIDDEN;

  /// The words of `--money`.
  public static List<String> words() {
    return Arrays.stream(values()).map(Showing::word).toList();
  }

  /// The showing with one of [#words].
  public static Showing of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
