package dev.victor.trading.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number in as few signs as tell its size.
final class Brief {

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MOST = BigDecimal.valueOf(999.5);

  private Brief() {}

  /// `+.04`, `+1.4`, `+412`, `−1.2k`, `+35M`, with its sign; zero has none.
  static String of(BigDecimal number) {
    String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? "\u2212" : "";
    BigDecimal size = number.abs();
    String unit = "";
    for (String next : new String[] {"k", "M", "G"}) {
      if (size.compareTo(MOST) < 0) {
        break;
      }
      size = size.divide(THOUSAND);
      unit = next;
    }
    String digits = size.setScale(decimals(size, unit), RoundingMode.HALF_UP).toPlainString();
    return sign + digits.replaceFirst("^0\\.", ".") + unit;
  }

  private static int decimals(BigDecimal size, String unit) {
    if (size.signum() == 0 || size.compareTo(TEN) >= 0) {
      return 0;
    }
    return unit.isEmpty() && size.compareTo(BigDecimal.ONE) < 0 ? 2 : 1;
  }
}
