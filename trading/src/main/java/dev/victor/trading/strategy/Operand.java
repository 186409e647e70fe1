package dev.victor.trading.strategy;

import dev.victor.core.json.Kind;

/// One side of a comparison: a series of numbers, bar by bar, or a number.
public sealed interface Operand {

  /// The name a schema gives it.
  String NAME = "operand";

  /// How it is written: `"close"`, `"fastSma"`, `"close[1]"` for the bar before, `"$level"`, `70`.
  static Kind<Operand> kind() {
    return Kind.named(NAME, Operand::written);
  }

  /// The same, spelled out.
  static Kind<Operand> written() {
    return Kind.either(
        Kind.text(
                "\\$?[A-Za-z][A-Za-z0-9_]{0,63}(\\[[0-9]{1,4}\\])?",
                "a price, an indicator such as \"fastSma\" or \"close[1]\", or a parameter")
            .as(Operand::parse),
        Kind.number().as(number -> new Level(new Scalar.Constant(number))));
  }

  /// A price or an indicator.
  ///
  /// @param name a price of the bar, or an indicator of the definition
  /// @param ago how many bars earlier; zero is the bar that is judged
  record Series(String name, int ago) implements Operand {}

  /// The same number at every bar.
  record Level(Scalar value) implements Operand {}

  private static Operand parse(String text) {
    if (text.startsWith("$")) {
      return new Level(new Scalar.Parameter(text.substring(1).replaceAll("\\[.*", "")));
    }
    int bracket = text.indexOf('[');
    return bracket < 0
        ? new Series(text, 0)
        : new Series(
            text.substring(0, bracket),
            Integer.parseInt(text.substring(bracket + 1, text.length() - 1)));
  }
}
