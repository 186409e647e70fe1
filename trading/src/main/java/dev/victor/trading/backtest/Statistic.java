package dev.victor.trading.backtest;

/// A figure of a run: what it is called, what it is counted in, how it is computed. Where
/// backtesting.py 0.6 has the figure too, the formula is its own.
public enum Statistic {
  EQUITY_FINAL(
      "equity.final", "Equity at the end", Unit.MONEY, "cash and what is open at the last close"),
  EQUITY_PEAK("equity.peak", "Highest equity", Unit.MONEY, "the highest equity at any close"),
  RETURN("returnPercent", "Return", Unit.PERCENT, "final equity / capital - 1"),
  BUY_AND_HOLD(
      "buyAndHoldPercent",
      "Buy and hold",
      Unit.PERCENT,
      "last close / close of the last bar of the warm-up - 1"),
  ANNUAL_RETURN(
      "annualReturnPercent",
      "Return a year",
      Unit.PERCENT,
      "geometric mean of day returns, compounded over 252 days, 365 where weekends are traded"),
  CAGR(
      "cagrPercent",
      "Growth a calendar year",
      Unit.PERCENT,
      "(final equity / capital) ^ (365.25 days / duration) - 1"),
  VOLATILITY(
      "volatilityPercent",
      "Volatility a year",
      Unit.PERCENT,
      "root of (variance of day returns + g^2)^days - g^(2 days), g = 1 + geometric mean"),
  SHARPE("sharpe", "Sharpe ratio", Unit.RATIO, "return a year / volatility a year"),
  DAY_SHARPE(
      "sharpeDay",
      "Sharpe ratio a day",
      Unit.RATIO,
      "mean of day returns / their standard deviation"),
  SKEWNESS("skewness", "Skewness", Unit.RATIO, "of day returns; below zero: the large are losses"),
  KURTOSIS("kurtosis", "Kurtosis", Unit.RATIO, "of day returns; 3 for a normal distribution"),
  RETURN_DAYS("returnDays", "Day returns", Unit.COUNT, "from one day to the next, how many"),
  SORTINO(
      "sortino",
      "Sortino ratio",
      Unit.RATIO,
      "return a year / (root mean square of negative day returns x root of days)"),
  CALMAR("calmar", "Calmar ratio", Unit.RATIO, "return a year / maximal drawdown"),
  ALPHA("alphaPercent", "Alpha", Unit.PERCENT, "return - beta x buy and hold"),
  BETA(
      "beta",
      "Beta",
      Unit.RATIO,
      "covariance of log returns of equity and close / variance of those of the close"),
  MAX_DRAWDOWN(
      "maxDrawdownPercent",
      "Maximal drawdown",
      Unit.PERCENT,
      "deepest fall of the equity from its highest point so far"),
  MEAN_DRAWDOWN("meanDrawdownPercent", "Mean drawdown", Unit.PERCENT, "mean depth of the falls"),
  MAX_DRAWDOWN_DAYS(
      "maxDrawdownDays", "Longest drawdown", Unit.DAYS, "from a high to the return to it"),
  MEAN_DRAWDOWN_DAYS(
      "meanDrawdownDays", "Mean length of drawdowns", Unit.DAYS, "from a high to the return to it"),
  ULCER("ulcerPercent", "Ulcer index", Unit.PERCENT, "root mean square of the falls at each close"),
  RECOVERY("recoveryFactor", "Recovery factor", Unit.RATIO, "return / maximal drawdown"),
  EXPOSURE(
      "exposurePercent",
      "Time in the market",
      Unit.PERCENT,
      "bars with a position, those of entry and exit included / bars"),
  TRADES("trades", "Closed trades", Unit.COUNT, "how many"),
  OPEN_UNITS("openUnits", "Units open at the end", Unit.UNITS, "below zero when short"),
  WIN_RATE("winRatePercent", "Trades won", Unit.PERCENT, "trades above zero / trades"),
  BEST_TRADE("bestTradePercent", "Best trade", Unit.PERCENT, "result / value at entry"),
  WORST_TRADE("worstTradePercent", "Worst trade", Unit.PERCENT, "result / value at entry"),
  MEAN_TRADE("meanTradePercent", "Mean trade", Unit.PERCENT, "geometric mean of the trades' rates"),
  EXPECTANCY("expectancyPercent", "Expectancy", Unit.PERCENT, "mean of the trades' rates"),
  MAX_TRADE_DAYS("maxTradeDays", "Longest trade", Unit.DAYS, "from entry to exit"),
  MEAN_TRADE_DAYS("meanTradeDays", "Mean length of trades", Unit.DAYS, "from entry to exit"),
  PROFIT_FACTOR(
      "profitFactor",
      "Profit factor",
      Unit.RATIO,
      "sum of the positive rates / sum of the negative rates"),
  MONEY_PROFIT_FACTOR(
      "moneyProfitFactor", "Profit factor in money", Unit.RATIO, "gross profit / gross loss"),
  GROSS_PROFIT("grossProfit", "Gross profit", Unit.MONEY, "sum of the results above zero"),
  GROSS_LOSS("grossLoss", "Gross loss", Unit.MONEY, "sum of the results below zero"),
  MEAN_WIN("meanWin", "Mean win", Unit.MONEY, "of the results above zero"),
  MEAN_LOSS("meanLoss", "Mean loss", Unit.MONEY, "of the results below zero"),
  PAYOFF("payoff", "Payoff ratio", Unit.RATIO, "mean win / mean loss"),
  SQN(
      "sqn",
      "System quality number",
      Unit.RATIO,
      "root of trades x mean result / deviation of the results"),
  KELLY("kelly", "Kelly criterion", Unit.RATIO, "share won - share not won / payoff ratio"),
  WIN_STREAK("longestWinStreak", "Longest run of wins", Unit.COUNT, "trades in a row"),
  LOSS_STREAK("longestLossStreak", "Longest run of losses", Unit.COUNT, "trades in a row"),
  COMMISSIONS("commissions", "Commissions", Unit.MONEY, "of closed trades, both fills"),
  TURNOVER("turnover", "Turnover", Unit.MONEY, "value of all fills of closed trades"),
  REFUSED(
      "refusedEntries",
      "Entries not affordable",
      Unit.COUNT,
      "orders for which there was not money for one unit");

  /// What a figure is counted in.
  public enum Unit {
    /// The currency of the prices.
    MONEY,
    /// Hundredths.
    PERCENT,
    /// A pure number.
    RATIO,
    /// Days of 24 hours.
    DAYS,
    /// Whole things.
    COUNT,
    /// Shares, lots, coins.
    UNITS
  }

  private final String id;
  private final String label;
  private final Unit unit;
  private final String definition;

  Statistic(String id, String label, Unit unit, String definition) {
    this.id = id;
    this.label = label;
    this.unit = unit;
    this.definition = definition;
  }

  /// Where it stands in `--json`, parts joined by dots.
  public String id() {
    return id;
  }

  /// What people call it.
  public String label() {
    return label;
  }

  /// What it is counted in.
  public Unit unit() {
    return unit;
  }

  /// How it is computed.
  public String definition() {
    return definition;
  }

  /// Whether a smaller one is better: falls, losses, costs.
  public boolean lessIsBetter() {
    return switch (this) {
      case VOLATILITY,
          MAX_DRAWDOWN,
          MEAN_DRAWDOWN,
          MAX_DRAWDOWN_DAYS,
          MEAN_DRAWDOWN_DAYS,
          ULCER,
          GROSS_LOSS,
          MEAN_LOSS,
          LOSS_STREAK,
          COMMISSIONS,
          TURNOVER,
          REFUSED ->
          true;
      default -> false;
    };
  }
}
