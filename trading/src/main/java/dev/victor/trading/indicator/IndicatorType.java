package dev.victor.trading.indicator;

import static dev.victor.trading.indicator.IndicatorArgument.bars;
import static dev.victor.trading.indicator.IndicatorArgument.factor;

import java.util.List;
import java.util.Locale;

/// What an indicator is called and what it takes; [IndicatorMaker] knows the ta4j class that
/// computes it. None looks ahead. A definition writes `BOLLINGER_UPPER` as `bollinger-upper`.
public enum IndicatorType {
  /// Simple moving average.
  SMA(true, bars("period")),
  /// Exponential moving average, 2 / (period + 1) of what is new.
  EMA(true, bars("period")),
  /// Linearly weighted moving average.
  WMA(true, bars("period")),
  /// Hull moving average.
  HMA(true, bars("period")),
  /// Double exponential moving average.
  DEMA(true, bars("period")),
  /// Triple exponential moving average.
  TEMA(true, bars("period")),
  /// Wilder's moving average, 1 / period of what is new.
  RMA(true, bars("period")),
  /// Zero lag exponential moving average.
  ZLEMA(true, bars("period")),
  /// Least squares moving average.
  LSMA(true, bars("period")),
  /// Kaufman's adaptive moving average.
  KAMA(true, bars("period", 10), bars("fast", 2), bars("slow", 30)),
  /// Volume weighted moving average.
  VWMA(true, bars("period")),
  /// Volume weighted average price of the last bars.
  VWAP(false, bars("period")),
  /// Relative strength index, by Wilder's averages.
  RSI(true, bars("period", 14)),
  /// Fast less slow exponential average.
  MACD(true, bars("fast", 12), bars("slow", 26)),
  /// Exponential average of the MACD.
  MACD_SIGNAL(true, bars("fast", 12), bars("slow", 26), bars("signal", 9)),
  /// Percentage price oscillator.
  PPO(true, bars("fast", 12), bars("slow", 26)),
  /// Rate of change in percent.
  ROC(true, bars("period", 12)),
  /// Chande momentum oscillator.
  CMO(true, bars("period", 14)),
  /// Commodity channel index.
  CCI(false, bars("period", 20)),
  /// Williams %R.
  WILLIAMS_R(false, bars("period", 14)),
  /// Stochastic oscillator %K.
  STOCHASTIC_K(false, bars("period", 14)),
  /// Stochastic oscillator %D: the mean of three %K.
  STOCHASTIC_D(false, bars("period", 14)),
  /// Stochastic of the relative strength index.
  STOCHASTIC_RSI(true, bars("period", 14)),
  /// Awesome oscillator.
  AWESOME(true, bars("fast", 5), bars("slow", 34)),
  /// True range.
  TRUE_RANGE(false),
  /// Average true range, by Wilder's average.
  ATR(false, bars("period", 14)),
  /// Standard deviation of the last bars, of the population.
  STANDARD_DEVIATION(true, bars("period", 20)),
  /// Ulcer index.
  ULCER(true, bars("period", 14)),
  /// Upper Bollinger band.
  BOLLINGER_UPPER(true, bars("period", 20), factor("deviations", 2)),
  /// Middle Bollinger band.
  BOLLINGER_MIDDLE(true, bars("period", 20)),
  /// Lower Bollinger band.
  BOLLINGER_LOWER(true, bars("period", 20), factor("deviations", 2)),
  /// Where the price lies between the Bollinger bands: 0 at the lower, 1 at the upper.
  PERCENT_B(true, bars("period", 20), factor("deviations", 2)),
  /// Highest high of the last bars.
  DONCHIAN_UPPER(false, bars("period", 20)),
  /// Middle of the Donchian channel.
  DONCHIAN_MIDDLE(false, bars("period", 20)),
  /// Lowest low of the last bars.
  DONCHIAN_LOWER(false, bars("period", 20)),
  /// Upper Keltner channel.
  KELTNER_UPPER(false, bars("period", 20), bars("atr", 10), factor("multiple", 2)),
  /// Middle of the Keltner channel.
  KELTNER_MIDDLE(false, bars("period", 20)),
  /// Lower Keltner channel.
  KELTNER_LOWER(false, bars("period", 20), bars("atr", 10), factor("multiple", 2)),
  /// Average directional index.
  ADX(false, bars("period", 14), bars("smoothing", 14)),
  /// Plus directional indicator.
  PLUS_DI(false, bars("period", 14)),
  /// Minus directional indicator.
  MINUS_DI(false, bars("period", 14)),
  /// Aroon up.
  AROON_UP(false, bars("period", 25)),
  /// Aroon down.
  AROON_DOWN(false, bars("period", 25)),
  /// Aroon oscillator.
  AROON(false, bars("period", 25)),
  /// Ichimoku conversion line.
  ICHIMOKU_TENKAN(false, bars("period", 9)),
  /// Ichimoku base line.
  ICHIMOKU_KIJUN(false, bars("period", 26)),
  /// First Ichimoku leading span, as it stands at this bar.
  ICHIMOKU_SENKOU_A(false, bars("conversion", 9), bars("base", 26)),
  /// Second Ichimoku leading span, as it stands at this bar.
  ICHIMOKU_SENKOU_B(false, bars("period", 52), bars("displacement", 26)),
  /// Parabolic stop and reverse.
  PARABOLIC_SAR(false, factor("step", "0.02"), factor("maximum", "0.2")),
  /// SuperTrend.
  SUPERTREND(false, bars("period", 10), factor("multiple", 3)),
  /// Highest value of the last bars.
  HIGHEST(true, bars("period")),
  /// Lowest value of the last bars.
  LOWEST(true, bars("period")),
  /// On balance volume.
  OBV(false),
  /// Money flow index.
  MFI(false, bars("period", 14)),
  /// Chaikin money flow.
  CMF(false, bars("period", 20));

  private final boolean takesSource;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of, of records
  private final List<IndicatorArgument> arguments;

  IndicatorType(boolean takesSource, IndicatorArgument... arguments) {
    this.takesSource = takesSource;
    this.arguments = List.of(arguments);
  }

  /// Its name in a definition.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Whether it is of one series, which is the close unless said; others are of whole bars.
  public boolean takesSource() {
    return takesSource;
  }

  /// Whether its values are sums, quotients and extremes, which decimal arithmetic has as they are;
  /// not those that take a root, and not what follows itself in ever longer numbers.
  public boolean rational() {
    return switch (this) {
      case STANDARD_DEVIATION, BOLLINGER_UPPER, BOLLINGER_LOWER, PERCENT_B, ULCER, PARABOLIC_SAR ->
          false;
      default -> true;
    };
  }

  /// What it is set by.
  public List<IndicatorArgument> arguments() {
    return arguments;
  }
}
