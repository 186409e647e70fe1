package dev.victor.trading.backtest;

import dev.victor.trading.dataset.Bars;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import org.jspecify.annotations.Nullable;

/// The formulas of [Statistic], over one run. Shares are of one, not of a hundred, until they leave
/// here; what cannot be computed is NaN.
final class Measures {

  private static final double DAY_MILLIS = 86_400_000;
  private static final double YEAR_MILLIS = 365.25 * DAY_MILLIS;

  private final Run run;
  private final Bars bars;
  private final int first;
  private final double capital;
  private final Account account;
  private final Drawdowns drawdowns;
  private final TradeFigures trades;
  private @Nullable Moments moments;
  private @Nullable Double growth;
  private @Nullable Double beta;
  private @Nullable Double spread;

  /// @param first the first bar after the warm-up
  Measures(Run run, Bars bars, int first, double capital, ZoneId zone) {
    this.run = run;
    this.bars = bars;
    this.first = Math.clamp(first - 1, 0, bars.size() - 1);
    this.capital = capital;
    this.account = new Account(run.equity(), bars, zone);
    this.drawdowns = new Drawdowns(account.falls(), bars);
    this.trades = new TradeFigures(run.trades(), bars);
  }

  /// One figure.
  double of(Statistic statistic) {
    return switch (statistic) {
      case EQUITY_FINAL -> finalEquity();
      case EQUITY_PEAK -> peakEquity();
      case RETURN -> totalReturn();
      case BUY_AND_HOLD -> buyAndHold();
      case ANNUAL_RETURN -> annualReturn();
      case CAGR -> cagr();
      case VOLATILITY -> volatility();
      case SHARPE -> sharpe();
      case DAY_SHARPE -> moments().sharpe();
      case SKEWNESS -> moments().skewness();
      case KURTOSIS -> moments().kurtosis();
      case RETURN_DAYS -> account.dayReturns().length;
      case SORTINO -> sortino();
      case CALMAR -> calmar();
      case ALPHA -> alpha();
      case BETA -> beta();
      case MAX_DRAWDOWN -> maxDrawdown();
      case MEAN_DRAWDOWN -> meanDrawdown();
      case MAX_DRAWDOWN_DAYS -> longestDrawdown();
      case MEAN_DRAWDOWN_DAYS -> meanDrawdownLength();
      case ULCER -> ulcer();
      case RECOVERY -> recovery();
      case EXPOSURE -> exposure();
      case TRADES -> trades();
      case OPEN_UNITS -> openUnits();
      case WIN_RATE -> winRate();
      case BEST_TRADE -> bestTrade();
      case WORST_TRADE -> worstTrade();
      case MEAN_TRADE -> meanTrade();
      case EXPECTANCY -> expectancy();
      case MAX_TRADE_DAYS -> longestTrade();
      case MEAN_TRADE_DAYS -> meanTradeLength();
      case PROFIT_FACTOR -> profitFactor();
      case MONEY_PROFIT_FACTOR -> moneyProfitFactor();
      case GROSS_PROFIT -> grossProfit();
      case GROSS_LOSS -> grossLoss();
      case MEAN_WIN -> meanWin();
      case MEAN_LOSS -> meanLoss();
      case PAYOFF -> payoff();
      case SQN -> systemQuality();
      case KELLY -> kelly();
      case WIN_STREAK -> winStreak();
      case LOSS_STREAK -> lossStreak();
      case COMMISSIONS -> commissions();
      case TURNOVER -> turnover();
      case REFUSED -> refused();
    };
  }

  private double finalEquity() {
    return run.equity()[run.equity().length - 1];
  }

  private double peakEquity() {
    return Arrays.stream(run.equity()).max().orElse(Double.NaN);
  }

  private double totalReturn() {
    return 100 * (finalEquity() / capital - 1);
  }

  private double buyAndHold() {
    return 100 * (bars.closes()[bars.size() - 1] / bars.closes()[first] - 1);
  }

  private double geometricMean() {
    if (growth == null) {
      growth = geometricMean(account.dayReturns());
    }
    return growth;
  }

  private static double geometricMean(double[] rates) {
    double sum = 0;
    for (double rate : rates) {
      if (rate <= -1) {
        return Double.NaN;
      }
      sum += Math.log1p(rate);
    }
    return rates.length == 0 ? Double.NaN : Math.expm1(sum / rates.length);
  }

  private double annualReturn() {
    return 100 * (Math.pow(1 + geometricMean(), account.yearDays()) - 1);
  }

  private double cagr() {
    double years = (bars.start(bars.size() - 1) - bars.start(0)) / YEAR_MILLIS;
    return 100 * (Math.pow(finalEquity() / capital, 1 / years) - 1);
  }

  private double volatility() {
    if (spread == null) {
      double one = 1 + geometricMean();
      int days = account.yearDays();
      spread =
          100
              * Math.sqrt(
                  Math.pow(variance(account.dayReturns()) + one * one, days)
                      - Math.pow(one, 2 * days));
    }
    return spread;
  }

  private static double variance(double[] of) {
    double mean = Arrays.stream(of).average().orElse(Double.NaN);
    double squares = 0;
    for (double each : of) {
      squares += (each - mean) * (each - mean);
    }
    return of.length < 2 ? Double.NaN : squares / (of.length - 1);
  }

  private double sharpe() {
    return annualReturn() / volatility();
  }

  private Moments moments() {
    if (moments == null) {
      moments = new Moments(account.dayReturns());
    }
    return moments;
  }

  private double sortino() {
    double squares = 0;
    for (double each : account.dayReturns()) {
      squares += each < 0 ? each * each : 0;
    }
    double down = Math.sqrt(squares / account.dayReturns().length);
    return annualReturn() / 100 / (down * Math.sqrt(account.yearDays()));
  }

  private double calmar() {
    return annualReturn() / maxDrawdown();
  }

  private double alpha() {
    return totalReturn() - beta() * buyAndHold();
  }

  private double beta() {
    if (beta == null) {
      beta = slope();
    }
    return beta;
  }

  private double slope() {
    double[] own = logs(run.equity());
    double[] market = logs(bars.closes());
    double ownMean = Arrays.stream(own).average().orElse(Double.NaN);
    double marketMean = Arrays.stream(market).average().orElse(Double.NaN);
    double together = 0;
    double alone = 0;
    for (int i = 0; i < own.length; i++) {
      together += (own[i] - ownMean) * (market[i] - marketMean);
      alone += (market[i] - marketMean) * (market[i] - marketMean);
    }
    return together / alone;
  }

  private static double[] logs(double[] of) {
    double[] logs = new double[Math.max(0, of.length - 1)];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log(of[i + 1] / of[i]);
    }
    return logs;
  }

  private double maxDrawdown() {
    return 100 * drawdowns.deepest();
  }

  private double meanDrawdown() {
    return 100 * drawdowns.meanDepth();
  }

  private double longestDrawdown() {
    return drawdowns.longest() / DAY_MILLIS;
  }

  private double meanDrawdownLength() {
    return drawdowns.meanDuration() / DAY_MILLIS;
  }

  private double ulcer() {
    double squares = 0;
    for (double fall : account.falls()) {
      squares += fall * fall;
    }
    return 100 * Math.sqrt(squares / account.falls().length);
  }

  private double recovery() {
    return totalReturn() / maxDrawdown();
  }

  private double exposure() {
    return 100.0 * run.held() / bars.size();
  }

  private double trades() {
    return trades.count();
  }

  private double openUnits() {
    return run.openUnits();
  }

  private double winRate() {
    return 100 * trades.winRate();
  }

  private DoubleSummaryStatistics rates() {
    return Arrays.stream(trades.rates()).summaryStatistics();
  }

  private double bestTrade() {
    return 100 * rates().getMax();
  }

  private double worstTrade() {
    return 100 * rates().getMin();
  }

  private double meanTrade() {
    return 100 * geometricMean(trades.rates());
  }

  private double expectancy() {
    return 100 * Arrays.stream(trades.rates()).average().orElse(Double.NaN);
  }

  private double longestTrade() {
    return Arrays.stream(trades.durations()).max().orElse(Double.NaN) / DAY_MILLIS;
  }

  private double meanTradeLength() {
    return Arrays.stream(trades.durations()).average().orElse(Double.NaN) / DAY_MILLIS;
  }

  private double profitFactor() {
    return TradeFigures.gains(trades.rates()) / TradeFigures.losses(trades.rates());
  }

  private double moneyProfitFactor() {
    return grossProfit() / grossLoss();
  }

  private double grossProfit() {
    return TradeFigures.gains(trades.results());
  }

  private double grossLoss() {
    return TradeFigures.losses(trades.results());
  }

  private double meanWin() {
    return trades.meanWin();
  }

  private double meanLoss() {
    return trades.meanLoss();
  }

  private double payoff() {
    return trades.meanWin() / trades.meanLoss();
  }

  private double systemQuality() {
    double[] results = trades.results();
    double mean = Arrays.stream(results).average().orElse(Double.NaN);
    return Math.sqrt(results.length) * mean / Math.sqrt(variance(results));
  }

  private double kelly() {
    return trades.winRate() - (1 - trades.winRate()) / payoff();
  }

  private double winStreak() {
    return trades.streak(true);
  }

  private double lossStreak() {
    return trades.streak(false);
  }

  private double commissions() {
    return trades.commissions();
  }

  private double turnover() {
    return trades.turnover();
  }

  private double refused() {
    return run.refused();
  }
}
