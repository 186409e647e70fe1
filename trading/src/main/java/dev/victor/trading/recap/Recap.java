package dev.victor.trading.recap;

import dev.victor.trading.journal.Ledger;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.report.Figures;
import dev.victor.trading.report.Report;
import dev.victor.trading.report.Trust;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// A day of trading on one account.
///
/// @param report the day's figures, on the day's opening balance
/// @param start the balance that percentages and the curve refer to: the opening one or, on a new
///   account, the first deposit
/// @param closing balance at the end of the day
/// @param trades closed that day, in the order of closing
/// @param curve balance after each change by a trade, starting with `start` at the first deal
/// @param trust whether the last import agrees with the broker's own totals
public record Recap(
    Report report,
    BigDecimal start,
    BigDecimal closing,
    List<RecapTrade> trades,
    List<BalancePoint> curve,
    Trust trust) {

  /// Copies the lists.
  public Recap {
    trades = List.copyOf(trades);
    curve = List.copyOf(curve);
  }

  /// The recap of a ledger of one day.
  ///
  /// @param day rows of that day
  /// @param openings when positions were opened
  static Recap of(Ledger day, Openings openings, Trust trust) {
    return new Recap(
        Report.of(day),
        day.curveStart(),
        day.balance(),
        DayTrades.of(day, openings),
        DayCurve.of(day),
        trust);
  }

  /// The day.
  public LocalDate day() {
    return report.period().from();
  }

  /// The author's zone, which decides what the day is.
  public ZoneId zone() {
    return report.period().zone();
  }

  /// The day's figures.
  public MetaTraderMetrics metrics() {
    return report.metrics();
  }

  /// Net result in percent of the balance that the day began with.
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

  /// The day in one line, for the terminal: `+412.60 USD 5 trades 3 won deepest −188.60`.
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
