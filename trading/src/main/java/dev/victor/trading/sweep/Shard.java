package dev.victor.trading.sweep;

import dev.victor.core.failure.UsageError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a sweep: every so many-th variant, so that all parts take equally long.
///
/// @param number from 1
/// @param count of the parts
public record Shard(int number, int count) {

  private static final Pattern TYPED = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

  /// The whole.
  static final Shard ALL = new Shard(1, 1);

  /// A part such as `3/8`.
  ///
  /// @throws UsageError when it is none
  public static Shard typed(String text) {
    Matcher matcher = TYPED.matcher(text);
    if (matcher.matches()) {
      int number = Integer.parseInt(matcher.group(1));
      int count = Integer.parseInt(matcher.group(2));
      if (number >= 1 && number <= count) {
        return new Shard(number, count);
      }
    }
    throw new UsageError("--shard " + text, "is no part of a whole", "write it like 3/8");
  }

  boolean has(int index) {
    return index % count == number - 1;
  }

  @Override
  public String toString() {
    return number + "/" + count;
  }
}
