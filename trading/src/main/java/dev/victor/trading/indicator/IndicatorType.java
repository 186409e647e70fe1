package dev.victor.trading.indicator;

import static dev.victor.trading.indicator.IndicatorArgument.bars;
import static dev.victor.trading.indicator.IndicatorArgument.factor;

import java.util.List;
import java.util.Locale;
import org.ta4j.core.BarSeries;
import org.ta4j.core.Indicator;
import org.ta4j.core.indicators.ATRIndicator;
import org.ta4j.core.indicators.AwesomeOscillatorIndicator;
import org.ta4j.core.indicators.CCIIndicator;
import org.ta4j.core.indicators.CMOIndicator;
import org.ta4j.core.indicators.MACDIndicator;
import org.ta4j.core.indicators.PPOIndicator;
import org.ta4j.core.indicators.ParabolicSarIndicator;
import org.ta4j.core.indicators.ROCIndicator;
import org.ta4j.core.indicators.RSIIndicator;
import org.ta4j.core.indicators.StochasticOscillatorDIndicator;
import org.ta4j.core.indicators.StochasticOscillatorKIndicator;
import org.ta4j.core.indicators.StochasticRSIIndicator;
import org.ta4j.core.indicators.UlcerIndexIndicator;
import org.ta4j.core.indicators.WilliamsRIndicator;
import org.ta4j.core.indicators.adx.ADXIndicator;
import org.ta4j.core.indicators.adx.MinusDIIndicator;
import org.ta4j.core.indicators.adx.PlusDIIndicator;
import org.ta4j.core.indicators.aroon.AroonDownIndicator;
import org.ta4j.core.indicators.aroon.AroonOscillatorIndicator;
import org.ta4j.core.indicators.aroon.AroonUpIndicator;
import org.ta4j.core.indicators.averages.DoubleEMAIndicator;
import org.ta4j.core.indicators.averages.EMAIndicator;
import org.ta4j.core.indicators.averages.HMAIndicator;
import org.ta4j.core.indicators.averages.KAMAIndicator;
import org.ta4j.core.indicators.averages.LSMAIndicator;
import org.ta4j.core.indicators.averages.MMAIndicator;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.indicators.averages.TripleEMAIndicator;
import org.ta4j.core.indicators.averages.VWMAIndicator;
import org.ta4j.core.indicators.averages.WMAIndicator;
import org.ta4j.core.indicators.averages.ZLEMAIndicator;
import org.ta4j.core.indicators.bollinger.BollingerBandsLowerIndicator;
import org.ta4j.core.indicators.bollinger.BollingerBandsMiddleIndicator;
import org.ta4j.core.indicators.bollinger.BollingerBandsUpperIndicator;
import org.ta4j.core.indicators.bollinger.PercentBIndicator;
import org.ta4j.core.indicators.donchian.DonchianChannelLowerIndicator;
import org.ta4j.core.indicators.donchian.DonchianChannelMiddleIndicator;
import org.ta4j.core.indicators.donchian.DonchianChannelUpperIndicator;
import org.ta4j.core.indicators.helpers.HighestValueIndicator;
import org.ta4j.core.indicators.helpers.LowestValueIndicator;
import org.ta4j.core.indicators.helpers.TRIndicator;
import org.ta4j.core.indicators.ichimoku.IchimokuKijunSenIndicator;
import org.ta4j.core.indicators.ichimoku.IchimokuSenkouSpanAIndicator;
import org.ta4j.core.indicators.ichimoku.IchimokuSenkouSpanBIndicator;
import org.ta4j.core.indicators.ichimoku.IchimokuTenkanSenIndicator;
import org.ta4j.core.indicators.keltner.KeltnerChannelLowerIndicator;
import org.ta4j.core.indicators.keltner.KeltnerChannelMiddleIndicator;
import org.ta4j.core.indicators.keltner.KeltnerChannelUpperIndicator;
import org.ta4j.core.indicators.statistics.StandardDeviationIndicator;
import org.ta4j.core.indicators.supertrend.SuperTrendIndicator;
import org.ta4j.core.indicators.volume.ChaikinMoneyFlowIndicator;
import org.ta4j.core.indicators.volume.MoneyFlowIndexIndicator;
import org.ta4j.core.indicators.volume.OnBalanceVolumeIndicator;
import org.ta4j.core.indicators.volume.VWAPIndicator;
import org.ta4j.core.num.Num;

/// What an indicator is called, what it takes, and the ta4j class that computes it. None looks
/// ahead. A definition writes `BOLLINGER_UPPER` as `bollinger-upper`.
public enum IndicatorType {
  /// Simple moving average.
  SMA(true, (in, of) -> new SMAIndicator(of.source(), in.bars("period")), bars("period")),
  /// Exponential moving average, 2 / (period + 1) of what is new.
  EMA(true, (in, of) -> new EMAIndicator(of.source(), in.bars("period")), bars("period")),
  /// Linearly weighted moving average.
  WMA(true, (in, of) -> new WMAIndicator(of.source(), in.bars("period")), bars("period")),
  /// Hull moving average.
  HMA(true, (in, of) -> new HMAIndicator(of.source(), in.bars("period")), bars("period")),
  /// Double exponential moving average.
  DEMA(true, (in, of) -> new DoubleEMAIndicator(of.source(), in.bars("period")), bars("period")),
  /// Triple exponential moving average.
  TEMA(true, (in, of) -> new TripleEMAIndicator(of.source(), in.bars("period")), bars("period")),
  /// Wilder's moving average, 1 / period of what is new.
  RMA(true, (in, of) -> new MMAIndicator(of.source(), in.bars("period")), bars("period")),
  /// Zero lag exponential moving average.
  ZLEMA(true, (in, of) -> new ZLEMAIndicator(of.source(), in.bars("period")), bars("period")),
  /// Least squares moving average.
  LSMA(true, (in, of) -> new LSMAIndicator(of.source(), in.bars("period")), bars("period")),
  /// Kaufman's adaptive moving average.
  KAMA(
      true,
      (in, of) ->
          new KAMAIndicator(of.source(), in.bars("period"), in.bars("fast"), in.bars("slow")),
      bars("period", 10),
      bars("fast", 2),
      bars("slow", 30)),
  /// Volume weighted moving average.
  VWMA(true, (in, of) -> new VWMAIndicator(of.source(), in.bars("period")), bars("period")),
  /// Volume weighted average price of the last bars.
  VWAP(false, (in, of) -> new VWAPIndicator(of.bars(), in.bars("period")), bars("period")),
  /// Relative strength index, by Wilder's averages.
  RSI(true, (in, of) -> new RSIIndicator(of.source(), in.bars("period")), bars("period", 14)),
  /// Fast less slow exponential average.
  MACD(
      true,
      (in, of) -> new MACDIndicator(of.source(), in.bars("fast"), in.bars("slow")),
      bars("fast", 12),
      bars("slow", 26)),
  /// Exponential average of the MACD.
  MACD_SIGNAL(
      true,
      (in, of) ->
          new EMAIndicator(
              new MACDIndicator(of.source(), in.bars("fast"), in.bars("slow")), in.bars("signal")),
      bars("fast", 12),
      bars("slow", 26),
      bars("signal", 9)),
  /// Percentage price oscillator.
  PPO(
      true,
      (in, of) -> new PPOIndicator(of.source(), in.bars("fast"), in.bars("slow")),
      bars("fast", 12),
      bars("slow", 26)),
  /// Rate of change in percent.
  ROC(true, (in, of) -> new ROCIndicator(of.source(), in.bars("period")), bars("period", 12)),
  /// Chande momentum oscillator.
  CMO(true, (in, of) -> new CMOIndicator(of.source(), in.bars("period")), bars("period", 14)),
  /// Commodity channel index.
  CCI(false, (in, of) -> new CCIIndicator(of.bars(), in.bars("period")), bars("period", 20)),
  /// Williams %R.
  WILLIAMS_R(
      false, (in, of) -> new WilliamsRIndicator(of.bars(), in.bars("period")), bars("period", 14)),
  /// Stochastic oscillator %K.
  STOCHASTIC_K(
      false,
      (in, of) -> new StochasticOscillatorKIndicator(of.bars(), in.bars("period")),
      bars("period", 14)),
  /// Stochastic oscillator %D: the mean of three %K.
  STOCHASTIC_D(
      false,
      (in, of) ->
          new StochasticOscillatorDIndicator(
              new StochasticOscillatorKIndicator(of.bars(), in.bars("period"))),
      bars("period", 14)),
  /// Stochastic of the relative strength index.
  STOCHASTIC_RSI(
      true,
      (in, of) -> new StochasticRSIIndicator(of.source(), in.bars("period")),
      bars("period", 14)),
  /// Awesome oscillator.
  AWESOME(
      true,
      (in, of) -> new AwesomeOscillatorIndicator(of.source(), in.bars("fast"), in.bars("slow")),
      bars("fast", 5),
      bars("slow", 34)),
  /// True range.
  TRUE_RANGE(false, (in, of) -> new TRIndicator(of.bars())),
  /// Average true range, by Wilder's average.
  ATR(false, (in, of) -> new ATRIndicator(of.bars(), in.bars("period")), bars("period", 14)),
  /// Standard deviation of the last bars, of the population.
  STANDARD_DEVIATION(
      true,
      (in, of) -> new StandardDeviationIndicator(of.source(), in.bars("period")),
      bars("period", 20)),
  /// Ulcer index.
  ULCER(
      true,
      (in, of) -> new UlcerIndexIndicator(of.source(), in.bars("period")),
      bars("period", 14)),
  /// Upper Bollinger band.
  BOLLINGER_UPPER(
      true,
      (in, of) ->
          new BollingerBandsUpperIndicator(
              middle(in, of), deviation(in, of), of.number(in.factor("deviations"))),
      bars("period", 20),
      factor("deviations", 2)),
  /// Middle Bollinger band.
  BOLLINGER_MIDDLE(true, (in, of) -> middle(in, of), bars("period", 20)),
  /// Lower Bollinger band.
  BOLLINGER_LOWER(
      true,
      (in, of) ->
          new BollingerBandsLowerIndicator(
              middle(in, of), deviation(in, of), of.number(in.factor("deviations"))),
      bars("period", 20),
      factor("deviations", 2)),
  /// Where the price lies between the Bollinger bands: 0 at the lower, 1 at the upper.
  PERCENT_B(
      true,
      (in, of) -> new PercentBIndicator(of.source(), in.bars("period"), in.factor("deviations")),
      bars("period", 20),
      factor("deviations", 2)),
  /// Highest high of the last bars.
  DONCHIAN_UPPER(
      false,
      (in, of) -> new DonchianChannelUpperIndicator(of.bars(), in.bars("period")),
      bars("period", 20)),
  /// Middle of the Donchian channel.
  DONCHIAN_MIDDLE(
      false,
      (in, of) -> new DonchianChannelMiddleIndicator(of.bars(), in.bars("period")),
      bars("period", 20)),
  /// Lowest low of the last bars.
  DONCHIAN_LOWER(
      false,
      (in, of) -> new DonchianChannelLowerIndicator(of.bars(), in.bars("period")),
      bars("period", 20)),
  /// Upper Keltner channel.
  KELTNER_UPPER(
      false,
      (in, of) ->
          new KeltnerChannelUpperIndicator(keltner(in, of), in.factor("multiple"), in.bars("atr")),
      bars("period", 20),
      bars("atr", 10),
      factor("multiple", 2)),
  /// Middle of the Keltner channel.
  KELTNER_MIDDLE(false, (in, of) -> keltner(in, of), bars("period", 20)),
  /// Lower Keltner channel.
  KELTNER_LOWER(
      false,
      (in, of) ->
          new KeltnerChannelLowerIndicator(keltner(in, of), in.factor("multiple"), in.bars("atr")),
      bars("period", 20),
      bars("atr", 10),
      factor("multiple", 2)),
  /// Average directional index.
  ADX(
      false,
      (in, of) -> new ADXIndicator(of.bars(), in.bars("period"), in.bars("smoothing")),
      bars("period", 14),
      bars("smoothing", 14)),
  /// Plus directional indicator.
  PLUS_DI(false, (in, of) -> new PlusDIIndicator(of.bars(), in.bars("period")), bars("period", 14)),
  /// Minus directional indicator.
  MINUS_DI(
      false, (in, of) -> new MinusDIIndicator(of.bars(), in.bars("period")), bars("period", 14)),
  /// Aroon up.
  AROON_UP(
      false, (in, of) -> new AroonUpIndicator(of.bars(), in.bars("period")), bars("period", 25)),
  /// Aroon down.
  AROON_DOWN(
      false, (in, of) -> new AroonDownIndicator(of.bars(), in.bars("period")), bars("period", 25)),
  /// Aroon oscillator.
  AROON(
      false,
      (in, of) -> new AroonOscillatorIndicator(of.bars(), in.bars("period")),
      bars("period", 25)),
  /// Ichimoku conversion line.
  ICHIMOKU_TENKAN(
      false,
      (in, of) -> new IchimokuTenkanSenIndicator(of.bars(), in.bars("period")),
      bars("period", 9)),
  /// Ichimoku base line.
  ICHIMOKU_KIJUN(
      false,
      (in, of) -> new IchimokuKijunSenIndicator(of.bars(), in.bars("period")),
      bars("period", 26)),
  /// First Ichimoku leading span, as it stands at this bar.
  ICHIMOKU_SENKOU_A(
      false,
      (in, of) ->
          new IchimokuSenkouSpanAIndicator(of.bars(), in.bars("conversion"), in.bars("base")),
      bars("conversion", 9),
      bars("base", 26)),
  /// Second Ichimoku leading span, as it stands at this bar.
  ICHIMOKU_SENKOU_B(
      false,
      (in, of) ->
          new IchimokuSenkouSpanBIndicator(of.bars(), in.bars("period"), in.bars("displacement")),
      bars("period", 52),
      bars("displacement", 26)),
  /// Parabolic stop and reverse.
  PARABOLIC_SAR(
      false,
      (in, of) ->
          new ParabolicSarIndicator(
              of.bars(), of.number(in.factor("step")), of.number(in.factor("maximum"))),
      factor("step", "0.02"),
      factor("maximum", "0.2")),
  /// SuperTrend.
  SUPERTREND(
      false,
      (in, of) -> new SuperTrendIndicator(of.bars(), in.bars("period"), in.factor("multiple")),
      bars("period", 10),
      factor("multiple", 3)),
  /// Highest value of the last bars.
  HIGHEST(
      true, (in, of) -> new HighestValueIndicator(of.source(), in.bars("period")), bars("period")),
  /// Lowest value of the last bars.
  LOWEST(
      true, (in, of) -> new LowestValueIndicator(of.source(), in.bars("period")), bars("period")),
  /// On balance volume.
  OBV(false, (in, of) -> new OnBalanceVolumeIndicator(of.bars())),
  /// Money flow index.
  MFI(
      false,
      (in, of) -> new MoneyFlowIndexIndicator(of.bars(), in.bars("period")),
      bars("period", 14)),
  /// Chaikin money flow.
  CMF(
      false,
      (in, of) -> new ChaikinMoneyFlowIndicator(of.bars(), in.bars("period")),
      bars("period", 20));

  /// Makes the ta4j indicator.
  private interface Making {
    Indicator<Num> make(IndicatorArguments in, Ingredients of);
  }

  /// What an indicator is computed from.
  ///
  /// @param bars all of them
  /// @param source the series that it is of
  record Ingredients(BarSeries bars, Indicator<Num> source) {
    Num number(double value) {
      return bars.numFactory().numOf(value);
    }
  }

  private final boolean takesSource;
  private final Making making;
  private final List<IndicatorArgument> arguments;

  IndicatorType(boolean takesSource, Making making, IndicatorArgument... arguments) {
    this.takesSource = takesSource;
    this.making = making;
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

  /// What it is set by.
  public List<IndicatorArgument> arguments() {
    return arguments;
  }

  Indicator<Num> make(IndicatorArguments in, Ingredients of) {
    return making.make(in, of);
  }

  private static BollingerBandsMiddleIndicator middle(IndicatorArguments in, Ingredients of) {
    return new BollingerBandsMiddleIndicator(new SMAIndicator(of.source(), in.bars("period")));
  }

  private static Indicator<Num> deviation(IndicatorArguments in, Ingredients of) {
    return new StandardDeviationIndicator(of.source(), in.bars("period"));
  }

  private static KeltnerChannelMiddleIndicator keltner(IndicatorArguments in, Ingredients of) {
    return new KeltnerChannelMiddleIndicator(of.bars(), in.bars("period"));
  }
}
