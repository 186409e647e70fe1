package dev.victor.trading.recap;

import dev.victor.core.fact.Stretch;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.report.Figures;
import dev.victor.trading.report.Report;
import dev.victor.trading.report.Trust;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// A day, week or month of trading on one account.
///
/// @param stretch which of them
/// @param report its figures, on the opening balance
/// @param funded whether anything says how much money there ever was; where nothing does, there are
///   no percentages
/// @param start the balance that percentages and the curve refer to: the opening one or, on a new
///   account, the first deposit
/// @param closing balance at its end
/// @param trades closed in it, in the order of closing
/// @param days on which something was closed, first to last
/// @param curve balance after each change by a trade, starting with `start` at the first deal
/// @param reflection rules and notes
/// @param trust whether the last import agrees with the broker's own totals
public record Recap(
    Stretch stretch,
    Report report,
    boolean funded,
    BigDecimal start,
    BigDecimal closing,
    List<RecapTrade> trades,
    List<RecapDay> days,
    List<BalancePoint> curve,
    Reflection reflection,
    Trust trust) {

  /// Copies the lists.
  public Recap {
    trades = List.copyOf(trades);
    days = List.copyOf(days);
    curve = List.copyOf(curve);
  }

  /// The recap of a ledger.
  ///
  /// @param ledger rows of the stretch
  /// @param funded whether anything says how much money there ever was
  /// @param openings when positions were opened
  static Recap of(
      Stretch stretch,
      Ledger ledger,
      boolean funded,
      Openings openings,
      Reflection reflection,
      Trust trust) {
    return new Recap(
        stretch,
        Report.of(ledger),
        funded,
        ledger.curveStart(),
        ledger.balance(),
        RecapTrades.of(ledger, openings),
        RecapDay.of(ledger),
        BalanceCurve.of(ledger),
        reflection,
        trust);
  }

  /// The first day.
  public LocalDate day() {
    return report.period().from();
  }

  /// The author's zone, which decides what a day is.
  public ZoneId zone() {
    return report.period().zone();
  }

  /// Which day, week or month, in words.
  String title() {
    return StretchTitle.of(stretch, report.period());
  }

  /// The figures.
  public MetaTraderMetrics metrics() {
    return report.metrics();
  }

  /// Net result in percent of the balance that it began with.
  public BigDecimal netPercent() {
    return MetaTraderMetrics.percent(metrics().netProfit(), start);
  }

  /// Whether anything was traded.
  public boolean traded() {
    return !curve.isEmpty();
  }

  /// `1 trade`, `5 trades`.
  String tradesInWords() {
    int trades = metrics().trades();
    return Figures.count(trades) + (trades == 1 ? " trade" : " trades");
  }

  /// The whole in one line, for the terminal: `+412.60 USD 5 trades 3 won deepest −188.60`.
  public String line() {
    if (!traded()) {
      return "no trades";
    }
    return String.join(
        "  ",
        Figures.signedMoney(metrics().netProfit()) + " " + report.currency(),
        tradesInWords(),
        Figures.count(metrics().won()) + " won",
        "deepest " + Figures.signedMoney(metrics().drawdown().maximal().negate()));
  }
}
