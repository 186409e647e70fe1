package dev.victor.trading.metric;

import java.util.List;

/// Figures of positions, flat to flat: a position that was closed in three parts is one of them,
/// where the broker counts three trades.
@SuppressWarnings("ImmutableEnumChecker") // a record of text does not change
public enum PositionMetric implements Metric {
  /// Positions.
  COUNT(
      "position.count", "positions", Unit.COUNT, "victor", "positions closed: n of these figures"),
  /// Positions won.
  WON("position.won", "won", Unit.COUNT, "victor", "positions with a result of zero or more"),
  /// Positions lost.
  LOST("position.lost", "lost", Unit.COUNT, "victor", "positions with a result below zero"),
  /// Win rate.
  WIN_RATE(
      "position.winRatePercent",
      "win rate",
      Unit.PERCENT,
      "victor",
      "positions won in percent of positions"),
  /// Profit factor.
  PROFIT_FACTOR(
      "position.profitFactor",
      "profit factor",
      Unit.RATIO,
      "victor",
      "sum of results of positions won / |sum of results of positions lost|"),
  /// Average result.
  AVERAGE(
      "position.average",
      "average result",
      Unit.AVERAGE,
      "victor",
      "sum of results / positions, costs inside"),
  /// Average win.
  AVERAGE_WON(
      "position.averageWon",
      "average win",
      Unit.AVERAGE,
      "victor",
      "sum of results of positions won / positions won"),
  /// Average loss.
  AVERAGE_LOST(
      "position.averageLost",
      "average loss",
      Unit.AVERAGE,
      "victor",
      "sum of results of positions lost / positions lost"),
  /// Positions with a known risk.
  R_COUNT(
      "position.r.count",
      "positions with a known risk",
      Unit.COUNT,
      "victor",
      "positions with a stop on the losing side of the opening and a move of the price to measure"
          + " its worth by: n of every R figure"),
  /// Average R.
  R_AVERAGE(
      "position.r.average",
      "average R",
      Unit.R,
      "Tharp 1998",
      "mean of result / risk; risk = |open - stop| * |profit / (close - open)|, with the first stop"
          + " where the broker tells it, else the last"),
  /// Expectancy in R.
  R_EXPECTANCY(
      "position.r.expectancy",
      "expectancy",
      Unit.R,
      "victor",
      "sum of results / sum of risks: what each unit of money at risk earned"),
  /// Average R of winners.
  R_WON("position.r.averageWon", "average R won", Unit.R, "Tharp 1998", "mean R of positions won"),
  /// Average R of losers.
  R_LOST(
      "position.r.averageLost", "average R lost", Unit.R, "Tharp 1998", "mean R of positions lost"),
  /// Best R.
  R_BEST("position.r.best", "best R", Unit.R, "Tharp 1998", "the highest R multiple"),
  /// Worst R.
  R_WORST("position.r.worst", "worst R", Unit.R, "Tharp 1998", "the lowest R multiple"),
  /// Positions with known excursions.
  EXCURSIONS(
      "position.excursions",
      "positions with known excursions",
      Unit.COUNT,
      "victor",
      "positions whose furthest moves the broker stated or bars tell: n of MAE and MFE"),
  /// Positions whose excursions bars told.
  EXCURSIONS_OF_BARS(
      "position.excursionsOfBars",
      "of these from candles",
      Unit.COUNT,
      "victor",
      "positions whose furthest moves were told from bars wholly between opening and closing, and"
          + " by these two prices: they ran at least so far"),
  /// Maximum adverse excursion.
  MAE(
      "position.mae.average",
      "MAE",
      Unit.AVERAGE,
      "Sweeney 1996",
      "mean of the furthest move against a position while it was open, in money"),
  /// MAE of winners.
  MAE_WON("position.mae.averageWon", "MAE won", Unit.AVERAGE, "Sweeney 1996", "MAE of those won"),
  /// MAE of losers.
  MAE_LOST(
      "position.mae.averageLost", "MAE lost", Unit.AVERAGE, "Sweeney 1996", "MAE of those lost"),
  /// Maximum favourable excursion.
  MFE(
      "position.mfe.average",
      "MFE",
      Unit.AVERAGE,
      "Sweeney 1996",
      "mean of the furthest move in favour of a position while it was open, in money"),
  /// MFE of winners.
  MFE_WON("position.mfe.averageWon", "MFE won", Unit.AVERAGE, "Sweeney 1996", "MFE of those won"),
  /// MFE of losers.
  MFE_LOST(
      "position.mfe.averageLost", "MFE lost", Unit.AVERAGE, "Sweeney 1996", "MFE of those lost"),
  /// Time held.
  HELD(
      "position.held.average",
      "held",
      Unit.SECONDS,
      "victor",
      "mean time from opening to closing, in seconds"),
  /// Time winners were held.
  HELD_WON("position.held.averageWon", "held won", Unit.SECONDS, "victor", "the same of those won"),
  /// Time losers were held.
  HELD_LOST(
      "position.held.averageLost", "held lost", Unit.SECONDS, "victor", "the same of those lost"),
  /// Longest held.
  HELD_LONGEST(
      "position.held.longest",
      "longest held",
      Unit.SECONDS,
      "victor",
      "the longest time from opening to closing, in seconds"),
  /// Exposure.
  EXPOSURE(
      "position.exposurePercent",
      "exposure",
      Unit.PERCENT,
      "victor",
      "time with at least one of these positions open, in percent of the days reported on,"
          + " weekends included"),
  /// Open at once.
  SIMULTANEOUS(
      "position.simultaneous",
      "open at once",
      Unit.COUNT,
      "victor",
      "most of these positions that were open at the same time"),
  /// Commission.
  COMMISSION(
      "position.costs.commission", "commission", Unit.MONEY, "victor", "commissions, signed"),
  /// Swap.
  SWAP("position.costs.swap", "swap", Unit.MONEY, "victor", "swaps, signed"),
  /// Fees.
  FEE("position.costs.fee", "fees", Unit.MONEY, "victor", "fees and taxes, signed"),
  /// All costs.
  COSTS(
      "position.costs.total",
      "costs",
      Unit.MONEY,
      "victor",
      "commission, swap and fees of positions together, signed"),
  /// Costs of gross profit.
  COSTS_PERCENT(
      "position.costs.percentOfProfit",
      "costs of profit",
      Unit.PERCENT,
      "victor",
      "costs in percent of the sum of profits before costs that are above zero");

  private final Entry entry;

  PositionMetric(String id, String label, Unit unit, String source, String formula) {
    this.entry = new Entry(id, label, unit, Family.POSITION, source, formula);
  }

  @Override
  public Entry entry() {
    return entry;
  }

  @Override
  public List<Metric> inputs() {
    return switch (this) {
      case WIN_RATE -> List.of(WON, COUNT);
      case PROFIT_FACTOR -> List.of(AVERAGE_WON, WON, AVERAGE_LOST, LOST);
      case AVERAGE_WON, HELD_WON -> List.of(WON);
      case AVERAGE_LOST, HELD_LOST -> List.of(LOST);
      case R_AVERAGE, R_EXPECTANCY, R_BEST, R_WORST, R_WON, R_LOST -> List.of(R_COUNT);
      case MAE, MAE_WON, MAE_LOST, MFE, MFE_WON, MFE_LOST ->
          List.of(EXCURSIONS, EXCURSIONS_OF_BARS);
      case EXCURSIONS_OF_BARS -> List.of(EXCURSIONS);
      case COSTS -> List.of(COMMISSION, SWAP, FEE);
      case COSTS_PERCENT -> List.of(COSTS);
      default -> List.of(COUNT);
    };
  }
}
