package dev.victor.trading.statement.xtb;

import dev.victor.trading.journal.Flow;
import java.math.BigDecimal;
import java.util.Locale;

/// What an operation that is no trade was for, by its type.
final class OperationKind {

  private OperationKind() {}

  /// Whether a type must have a trade in its comment, in the languages seen.
  static boolean isTrade(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return has(lower, "purchase", "sale", "compra", "vende", "venta", "zakup", "sprzedaż", "achat");
  }

  /// The kind of flow.
  static Flow.Kind of(String type, BigDecimal amount) {
    String lower = type.toLowerCase(Locale.ROOT);
    if (has(lower, "tax", "podatek", "imposto", "stamp")) {
      return Flow.Kind.TAX;
    }
    if (has(lower, "dividend", "dywidend")) {
      return Flow.Kind.DIVIDEND;
    }
    if (has(lower, "interest", "odsetki", "juros")) {
      return Flow.Kind.INTEREST;
    }
    if (has(lower, "swap", "rollover")) {
      return Flow.Kind.FINANCING;
    }
    if (has(lower, "commission", "prowizja")) {
      return Flow.Kind.COMMISSION;
    }
    if (has(lower, "fee")) {
      return Flow.Kind.FEE;
    }
    if (has(lower, "deposit", "withdrawal", "transfer", "wpłata", "wypłata")) {
      return amount.signum() < 0 ? Flow.Kind.WITHDRAWAL : Flow.Kind.DEPOSIT;
    }
    return Flow.Kind.CORRECTION;
  }

  private static boolean has(String type, String... words) {
    for (String word : words) {
      if (type.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
