package dev.victor.trading.recap;

import dev.victor.core.project.Project;
import dev.victor.trading.journal.Account;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;

/// What may be committed or posted: names and logins never, amounts of money only when the owner
/// says so. Hidden money is written in percent of the opening balance, and volumes are left out,
/// since they give the money away.
///
/// @param moneyShown whether `project.json` says `"money": "shown"`
/// @param notesShown whether it says `"notes": "shown"`
/// @param funded whether there is a balance that percentages can refer to; else only whether it is
///   a gain or a loss is told
/// @param start the balance that percentages refer to
/// @param currency of the amounts
public record Redaction(
    boolean moneyShown, boolean notesShown, boolean funded, BigDecimal start, String currency) {

  static Redaction of(Project project, Recap recap) {
    return new Redaction(
        project.journal() != null && project.journal().moneyShown(),
        project.journal() != null && project.journal().notesShown(),
        recap.funded(),
        recap.start(),
        recap.report().currency());
  }

  /// An amount as it may be read by others.
  String amount(BigDecimal money) {
    return moneyShown ? Figures.signedMoney(money) : percent(money);
  }

  /// A quotient of money.
  String average(BigDecimal money) {
    return moneyShown ? Figures.signedAverage(money) : percent(money);
  }

  /// An amount in percent of the opening balance.
  String percent(BigDecimal money) {
    if (!funded) {
      return switch (money.signum()) {
        case 1 -> "gain";
        case -1 -> "loss";
        default -> "even";
      };
    }
    return Figures.signedRatio(MetaTraderMetrics.percent(money, start)) + " %";
  }

  /// The whole result: in percent, and in money when that is shown.
  String result(BigDecimal money) {
    if (!moneyShown) {
      return percent(money);
    }
    String amount = Figures.signedMoney(money) + " " + currency;
    return funded ? amount + " (" + percent(money) + ")" : amount;
  }

  /// The name of an account as others may read it.
  public static String name(Account account) {
    return reveals(account) ? "withheld" : account.id();
  }

  /// Whether the broker's number shows in the name of an account.
  static boolean reveals(Account account) {
    return account.isNamedByLogin();
  }
}
