package dev.victor.git.branch;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a branch is for, and so what a sync does with it.
public enum Kind {
  /// Work on its way to its base: takes in its upstream and its base, is pushed.
  FEATURE,
  /// Lives on: follows its remote, has no base, is never replaced there.
  PERENNIAL,
  /// A feature that rests: left alone unless it is checked out.
  PARKED,
  /// Somebody else's, looked at: follows its remote, is never pushed.
  OBSERVED,
  /// Somebody else's, helped with: follows its remote and is pushed, has no base.
  CONTRIBUTION;

  /// As it is written in settings.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind with a name.
  ///
  /// @param where the setting that says so, for the message
  public static Kind named(String name, String where) {
    List<String> words = Stream.of(values()).map(Kind::word).toList();
    if (!words.contains(name)) {
      throw new BadInput(
          where, "\"" + name + "\" is no kind of branch", Nearest.remedy(name, words));
    }
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// Whether it is based on another branch.
  public boolean hasBase() {
    return this == FEATURE || this == PARKED;
  }
}
