package dev.victor.trading.dataset;

import dev.victor.core.json.Kind;
import java.util.Locale;

/// Where the bytes of a dataset are kept, so that an old version can be had again.
public enum Keeping {
  /// In the repository itself.
  GIT,
  /// In the repository's large file storage.
  LFS,
  /// In a folder where each content lies under its hash.
  FOLDER;

  /// As files and options say it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Kind<Keeping> kind() {
    return Kind.word("git", "lfs", "folder").as(Keeping::of);
  }

  /// The one of a word.
  public static Keeping of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
