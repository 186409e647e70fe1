package dev.victor.content.document;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// A fact as texts show it.
///
/// @param label what was measured and of what: `Line coverage, core`
/// @param value with its unit
/// @param source where it came from
public record FactLine(String label, String value, String source) {

  private static final int SHOWN_DIGITS = 2;
  private static final MathContext SMALL = new MathContext(3, RoundingMode.HALF_UP);

  /// The line of a fact.
  public static FactLine of(Fact fact) {
    String measure = fact.measure();
    String label =
        measure.isEmpty()
            ? fact.id()
            : measure.substring(0, 1).toUpperCase(Locale.ROOT) + measure.substring(1);
    String value =
        fact.value() instanceof Fact.Quantity(var number)
            ? Figure.shown(readable(number, fact.unit()), fact.unit())
            : fact.value().toString();
    return new FactLine(
        fact.subject().isEmpty() ? label : label + ", " + fact.subject(), value, fact.source());
  }

  /// Computed figures carry more digits than anybody reads; of what has no unit and is below one,
  /// such as a loss, three digits count.
  private static BigDecimal readable(BigDecimal number, String unit) {
    if (number.scale() <= SHOWN_DIGITS) {
      return number;
    }
    return unit.isEmpty() && number.abs().compareTo(BigDecimal.ONE) < 0
        ? number.round(SMALL)
        : number.setScale(SHOWN_DIGITS, RoundingMode.HALF_UP);
  }
}
