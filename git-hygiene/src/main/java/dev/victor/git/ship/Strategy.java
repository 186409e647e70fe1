package dev.victor.git.ship;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How a finished branch gets into its target.
public enum Strategy {
  /// As one commit.
  SQUASH,
  /// Its commits as they are, without a merge commit.
  FF,
  /// With a merge commit.
  MERGE;

  /// The strategy with a name.
  ///
  /// @param where the setting that says so, for the message
  public static Strategy named(String name, String where) {
    List<String> words = Stream.of(values()).map(Strategy::word).toList();
    if (!words.contains(name)) {
      throw new BadInput(where, "\"" + name + "\" is no way to ship", Nearest.remedy(name, words));
    }
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// As it is written in settings.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
