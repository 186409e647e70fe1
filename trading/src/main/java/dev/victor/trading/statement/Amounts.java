package dev.victor.trading.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Numbers as statements print them: `10 592.60` with blanks between thousands, a point before the
/// decimals.
public final class Amounts {

  /// Digits that survive in a binary double: a worksheet that was saved again shows
  /// `4788.8500000000004`.
  private static final MathContext SPREADSHEET = new MathContext(15);

  private static final int LONGEST = 40;
  private static final int WIDEST_SCALE = 20;

  private Amounts() {}

  /// The number, with exactly the digits that were printed; empty when the text is none.
  public static Optional<BigDecimal> parse(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\'') {
        continue;
      }
      plain.append(c == '\u2212' ? '-' : c);
    }
    if (plain.isEmpty() || plain.length() > LONGEST || !looksNumeric(plain)) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(plain.toString());
      if (Math.abs(number.scale()) > WIDEST_SCALE) {
        return Optional.empty();
      }
      return Optional.of(number.precision() > 15 ? rounded(number) : number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static BigDecimal rounded(BigDecimal number) {
    BigDecimal shorter = number.round(SPREADSHEET).stripTrailingZeros();
    return shorter.scale() < 0 ? shorter.setScale(0) : shorter;
  }

  private static boolean looksNumeric(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'E' && c != 'e') {
        return false;
      }
    }
    return true;
  }
}
