package dev.victor.trading.statement;

import dev.victor.trading.journal.Flow;
import java.math.BigDecimal;
import java.util.Locale;

/// Says what a row that is no trade was for: by its type, else by the broker's words, else by its
/// sign.
public final class Flows {

  private Flows() {}

  /// The kind of a row of type `type` with a comment.
  public static Flow.Kind kind(String type, BigDecimal amount, String comment) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "credit" -> Flow.Kind.CREDIT;
      case "bonus" -> Flow.Kind.BONUS;
      case "balance" -> spoken(amount, comment.toLowerCase(Locale.ROOT));
      default -> named(type.toLowerCase(Locale.ROOT), amount);
    };
  }

  private static Flow.Kind named(String type, BigDecimal amount) {
    Flow.Kind spoken = spoken(amount, type);
    return spoken == Flow.Kind.DEPOSIT || spoken == Flow.Kind.WITHDRAWAL
        ? Flow.Kind.CORRECTION
        : spoken;
  }

  private static Flow.Kind spoken(BigDecimal amount, String words) {
    if (has(words, "financing", "swap", "rollover", "interest")) {
      return Flow.Kind.FINANCING;
    }
    if (has(words, "commission", "agent")) {
      return Flow.Kind.COMMISSION;
    }
    if (has(words, "dividend")) {
      return Flow.Kind.DIVIDEND;
    }
    if (words.startsWith("tax") || words.contains(" tax")) {
      return Flow.Kind.TAX;
    }
    if (has(words, "fee ", "charge") || words.endsWith("fee")) {
      return Flow.Kind.FEE;
    }
    if (has(words, "correction")) {
      return Flow.Kind.CORRECTION;
    }
    return amount.signum() < 0 ? Flow.Kind.WITHDRAWAL : Flow.Kind.DEPOSIT;
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
