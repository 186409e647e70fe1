package dev.victor.trading.fact;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.report.Report;
import dev.victor.trading.report.Trust;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The facts of one ledger.
///
/// Ids begin with `journal.`, followed by the account when there are several: `journal.net`,
/// `journal.ftmo.net`. Ratios and percentages have six decimals, money all it has.
public final class LedgerFacts {

  private static final String RATIO = "ratio";
  private static final String PERCENT = "%";

  /// What an account is called whose id would tell its login.
  private static final String UNNAMED = "an account";

  private final String prefix;
  private final String account;
  private final Period period;
  private final boolean money;
  private final List<Fact> facts = new ArrayList<>();

  private LedgerFacts(String prefix, Ledger ledger, boolean money) {
    this.prefix = prefix;
    this.account = ledger.account().isNamedByLogin() ? UNNAMED : ledger.account().id();
    this.period = ledger.period();
    this.money = money;
  }

  /// The facts of a ledger; none when nothing was traded.
  ///
  /// @param prefix what ids begin with, such as `journal.`
  /// @param trust how far the last statement agrees with its rows
  /// @param money whether amounts of money become facts
  /// @param funded whether anything says how much money there ever was
  public static List<Fact> of(
      String prefix, Ledger ledger, Trust trust, boolean money, boolean funded) {
    Report report = Report.of(ledger);
    if (report.metrics().trades() == 0) {
      return List.of();
    }
    LedgerFacts facts = new LedgerFacts(prefix, ledger, money);
    facts.counts(report);
    facts.ratios(report.metrics(), funded ? ledger.curveStart() : BigDecimal.ZERO);
    facts.amounts(report);
    if (money && funded) {
      facts.number("balance", "balance", ledger.balance(), report.currency());
    }
    facts.facts.add(
        Fact.text(
            prefix + "statement",
            facts.account,
            "statement",
            trust.words(),
            facts.period,
            facts.source()));
    return facts.facts;
  }

  private void counts(Report report) {
    count("trades", "trades", report.metrics().trades(), "trades");
    count("won", "trades won", report.metrics().won(), "trades");
    count("lost", "trades lost", report.metrics().lost(), "trades");
    count("positions", "positions closed", report.positions(), "positions");
  }

  private void ratios(MetaTraderMetrics metrics, BigDecimal start) {
    quotient("winRate", "win rate", metrics.winRatePercent(), PERCENT);
    if (!metrics.withoutLoss()) {
      quotient("profitFactor", "profit factor", metrics.profitFactor(), RATIO);
    }
    if (start.signum() > 0) {
      quotient(
          "netPercent",
          "net profit",
          MetaTraderMetrics.percent(metrics.netProfit(), start),
          PERCENT);
      quotient("drawdownPercent", "maximal drawdown", metrics.drawdown().maximalPercent(), PERCENT);
    }
    if (metrics.drawdown().maximal().signum() > 0) {
      quotient("recoveryFactor", "recovery factor", metrics.recoveryFactor(), RATIO);
    }
  }

  private void amounts(Report report) {
    if (!money) {
      return;
    }
    MetaTraderMetrics metrics = report.metrics();
    String currency = report.currency();
    number("net", "net profit", metrics.netProfit(), currency);
    number("grossProfit", "gross profit", metrics.grossProfit(), currency);
    number("grossLoss", "gross loss", metrics.grossLoss(), currency);
    quotient("payoff", "expected payoff", metrics.expectedPayoff(), currency);
    number("best", "largest profit", metrics.largestProfit(), currency);
    number("worst", "largest loss", metrics.largestLoss(), currency);
    number("drawdown", "maximal drawdown", metrics.drawdown().maximal(), currency);
    number("commission", "commission", report.commission(), currency);
    number("swap", "swap", report.swap(), currency);
  }

  private void count(String id, String measure, int value, String unit) {
    number(id, measure, BigDecimal.valueOf(value), unit);
  }

  private void quotient(String id, String measure, BigDecimal value, String unit) {
    number(id, measure, value.setScale(6, RoundingMode.HALF_UP), unit);
  }

  private void number(String id, String measure, BigDecimal value, String unit) {
    facts.add(Fact.number(prefix + id, account, measure, value, unit, period, source()));
  }

  private String source() {
    return "journal of " + account;
  }
}
