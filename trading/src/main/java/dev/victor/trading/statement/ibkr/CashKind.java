package dev.victor.trading.statement.ibkr;

import dev.victor.trading.journal.Flow;
import java.math.BigDecimal;
import java.util.Locale;

/// What a booking that is no trade was for, by its type or by the name of its section.
final class CashKind {

  private CashKind() {}

  /// The kind of a booking called `type`; a deposit or a withdrawal by its sign.
  static Flow.Kind of(String type, BigDecimal amount) {
    String words = type.toLowerCase(Locale.ROOT);
    if (has(words, "withhold", "871(m)", "quellensteuer", "retenue", "retenci", "ritenut")) {
      return Flow.Kind.TAX;
    }
    if (has(words, "dividend", "payment in lieu", "dividen")) {
      return Flow.Kind.DIVIDEND;
    }
    if (has(words, "interest", "zins", "intérêt", "interés", "interes", "coupon")) {
      return Flow.Kind.INTEREST;
    }
    if (has(words, "deposit", "withdrawal", "disbursement", "cash receipt", "transfer")
        || has(words, "einzahlung", "auszahlung", "überweisung", "dépôt", "retrait", "depósito")) {
      return amount.signum() < 0 ? Flow.Kind.WITHDRAWAL : Flow.Kind.DEPOSIT;
    }
    if (has(words, "commission", "provision", "comisi")) {
      return Flow.Kind.COMMISSION;
    }
    if (has(words, "fee", "charge", "gebühr", "frais", "tarifa")) {
      return Flow.Kind.FEE;
    }
    return has(words, "tax", "steuer", "taxe", "impuesto") ? Flow.Kind.TAX : Flow.Kind.CORRECTION;
  }

  private static boolean has(String words, String... any) {
    for (String word : any) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
