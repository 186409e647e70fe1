package dev.victor.trading.page;

import dev.victor.core.template.PlainText;
import dev.victor.trading.journal.Account;
import dev.victor.trading.metric.Interval;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.metric.Metric.Unit;
import dev.victor.trading.recap.Redaction;
import dev.victor.trading.report.Figures;
import dev.victor.trading.report.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How money and what the broker wrote read on a page: as they are for the owner, in percent of a
/// balance and without names for anyone else.
///
/// @param shown whether amounts are in the page
/// @param start the balance that the curve starts from, zero when it is not known
/// @param account whose money
record PageMoney(boolean shown, BigDecimal start, Account account) {

  /// What stands for something that may not be told or is not known.
  static final String UNTOLD = "\u2013";

  /// Shorter numbers of accounts would be found in any text.
  private static final int SHORTEST_LOGIN = 4;

  private static final int SMALL_DECIMALS = 4;

  /// An amount with its sign; in percent of the start when money is hidden.
  String signed(BigDecimal amount) {
    return signed(amount, known(start));
  }

  /// An amount without the currency, where [#in] is said before.
  String bare(BigDecimal amount) {
    return shown ? Figures.signedMoney(amount) : signed(amount);
  }

  /// What amounts are in, to follow a word: ` in USD`; nothing when money is hidden.
  String in() {
    return shown && !account.currency().isBlank() ? " in " + account.currency() : "";
  }

  /// An amount with its sign; in percent of some balance when money is hidden.
  String signed(BigDecimal amount, Optional<BigDecimal> base) {
    return shown ? Figures.signedMoney(amount) + unit() : percent(amount, base);
  }

  /// A quotient of money with its sign.
  String average(BigDecimal amount) {
    return shown
        ? Figures.signedAverage(amount) + unit()
        : known(start)
            .map(base -> MetaTraderMetrics.percent(amount, base))
            .map(share -> (share.signum() > 0 ? "+" : "") + small(share) + " %")
            .orElseGet(() -> sign(amount));
  }

  /// An amount that is no result: a balance, a fall.
  String plain(BigDecimal amount) {
    return shown
        ? Figures.money(amount) + unit()
        : known(start)
            .map(base -> Figures.ratio(MetaTraderMetrics.percent(amount, base)) + " %")
            .orElse(UNTOLD);
  }

  /// A figure in its unit; what is counted in money becomes a percentage when that is hidden.
  String figure(Unit unit, BigDecimal number) {
    return switch (unit) {
      case MONEY -> signed(number);
      case AVERAGE -> average(number);
      case AMOUNT -> plain(number);
      default -> (Shown.figure(unit, number) + " " + Shown.unit(unit)).strip();
    };
  }

  /// An interval of an amount of money.
  Optional<String> interval(Interval interval) {
    if (shown) {
      return Optional.of(Shown.interval(interval) + unit());
    }
    return known(start)
        .map(base -> {
          double share = 100 / base.doubleValue();
          String low = small(BigDecimal.valueOf(interval.low() * share));
          return Double.isInfinite(interval.high())
              ? "95 % at least " + low + " %"
              : "95 % " + low + " to " + small(BigDecimal.valueOf(interval.high() * share)) + " %";
        });
  }

  /// A percentage that may be small, as those of single trades are.
  private static String small(BigDecimal share) {
    return Figures.tick(share.setScale(SMALL_DECIMALS, RoundingMode.HALF_UP));
  }

  /// A share of a balance in percent with its sign; its sign alone where there is no balance.
  static String percent(BigDecimal amount, Optional<BigDecimal> base) {
    return base.map(whole -> Figures.signedRatio(MetaTraderMetrics.percent(amount, whole)) + " %")
        .orElseGet(() -> sign(amount));
  }

  private static String sign(BigDecimal amount) {
    return amount.signum() > 0 ? "+" : amount.signum() < 0 ? "\u2212" : "0";
  }

  /// A few signs for a small place: `+412`, `−1.2k`, `+0.4%`.
  String brief(BigDecimal amount, Optional<BigDecimal> base) {
    if (shown) {
      return Brief.of(amount);
    }
    return base.map(whole -> Brief.of(MetaTraderMetrics.percent(amount, whole)) + "%")
        .orElse(UNTOLD);
  }

  /// A balance above zero, to take percentages of.
  static Optional<BigDecimal> known(BigDecimal balance) {
    return balance.signum() > 0 ? Optional.of(balance) : Optional.empty();
  }

  /// A percentage with two decimals, for the data of the page.
  static Optional<String> exactPercent(BigDecimal amount, Optional<BigDecimal> base) {
    return base.map(whole ->
        MetaTraderMetrics.percent(amount, whole).setScale(2, RoundingMode.HALF_UP).toPlainString());
  }

  /// A text of the broker's on one line; the number of the account is taken out of it.
  String text(String broker) {
    String line = PlainText.line(broker);
    String login = account.login().strip();
    return login.length() < SHORTEST_LOGIN ? line : line.replace(login, "\u2026");
  }

  /// The account as anyone may read it.
  String name() {
    return PlainText.line(Redaction.name(account));
  }

  private String unit() {
    return account.currency().isBlank() ? "" : " " + account.currency();
  }
}
