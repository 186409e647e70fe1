package dev.victor.trading.statement;

import java.math.BigInteger;
import java.util.Comparator;

/// The order of brokers' numbers: by value where they are numbers, as text otherwise.
public final class RowOrder {

  /// Compares two numbers of deals, tickets or orders.
  public static final Comparator<String> NUMBERS =
      (one, other) ->
          numeric(one) && numeric(other)
              ? new BigInteger(one).compareTo(new BigInteger(other))
              : one.compareTo(other);

  private RowOrder() {}

  /// Whether a text is a broker's number.
  public static boolean numeric(String text) {
    if (text.isEmpty() || text.length() > 30) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
