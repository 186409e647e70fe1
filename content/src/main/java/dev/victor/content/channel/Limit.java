package dev.victor.content.channel;

import dev.victor.core.failure.BadInput;
import java.util.Locale;

/// What Discord takes at most.
final class Limit {

  private Limit() {}

  static void check(String what, int length, int most) {
    if (length > most) {
      throw new BadInput(
          "Discord post",
          String.format(Locale.ROOT, "%s is %,d, Discord takes %,d", what, length, most),
          "say less, or in two posts");
    }
  }
}
