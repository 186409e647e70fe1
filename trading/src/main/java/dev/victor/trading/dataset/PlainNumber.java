package dev.victor.trading.dataset;

import java.nio.charset.StandardCharsets;

/// Reads digits with at most one decimal mark as the binary number that is nearest.
final class PlainNumber {

  /// Whole numbers up to here are binary numbers without loss.
  private static final long EXACT = 1L << 53;

  /// So many digits a long holds.
  private static final int COUNTED = 18;

  private static final int LONGEST = 40;

  /// Powers of ten that are binary numbers without loss: a quotient of two such is the nearest.
  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private final byte mark;
  private double value;

  PlainNumber(byte mark) {
    this.mark = mark;
  }

  /// What was read last.
  double value() {
    return value;
  }

  /// Reads as far as there are digits.
  ///
  /// @return where the number ends; -1 when there is none
  int read(byte[] text, int from, int end) {
    long digits = 0;
    int point = -1;
    int at = from;
    while (at < end) {
      int digit = text[at] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
      } else if (text[at] == mark && point < 0) {
        point = at;
      } else {
        break;
      }
      at++;
    }
    int decimals = point < 0 ? 0 : at - point - 1;
    int count = at - from - (point < 0 ? 0 : 1);
    if (count == 0 || count > LONGEST || decimals == count || point == at - 1) {
      return -1;
    }
    value =
        count <= COUNTED && digits <= EXACT
            ? (double) digits / TENS[decimals]
            : Double.parseDouble(
                new String(text, from, at - from, StandardCharsets.US_ASCII)
                    .replace((char) mark, '.'));
    return at;
  }
}
