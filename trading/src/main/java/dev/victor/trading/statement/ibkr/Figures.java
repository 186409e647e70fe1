package dev.victor.trading.statement.ibkr;

import dev.victor.trading.statement.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Numbers of Interactive Brokers: `-1,200.50` with commas between thousands; `-` and `--` are
/// none.
final class Figures {

  /// Products with a rate keep this many decimals, rounded half to even.
  private static final int DECIMALS = 8;

  private Figures() {}

  /// The number, with exactly the digits that were printed; empty when the text is none.
  static Optional<BigDecimal> parse(String text) {
    return Amounts.parse(text.indexOf(',') < 0 ? text : text.replace(",", ""));
  }

  /// The product of an amount and a rate, exact up to eight decimals.
  static BigDecimal converted(BigDecimal amount, BigDecimal rate) {
    return kept(amount.multiply(rate));
  }

  /// The amount with at most eight decimals.
  static BigDecimal kept(BigDecimal amount) {
    return amount.scale() > DECIMALS ? amount.setScale(DECIMALS, RoundingMode.HALF_EVEN) : amount;
  }

  /// A stated total with at least two decimals: Interactive Brokers prints `-2` for what is exactly
  /// `-2.00`.
  static BigDecimal stated(BigDecimal total) {
    return total.scale() < 2 ? total.setScale(2) : total;
  }

  /// Whether a text is a currency's code.
  static boolean currency(String text) {
    return text.length() == 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
