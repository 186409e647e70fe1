package dev.victor.trading.export;

import java.util.Locale;

/// A number of things in words: `1,156 deals`.
final class Counted {

  private Counted() {}

  static String of(int number, String noun) {
    return String.format(Locale.ROOT, "%,d", number) + " " + noun + (number == 1 ? "" : "s");
  }
}
