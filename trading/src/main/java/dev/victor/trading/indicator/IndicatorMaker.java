package dev.victor.trading.indicator;

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

/// The ta4j class behind each [IndicatorType].
///
/// @param bars what it is computed over
/// @param source the series that it is of
/// @param in its settings
record IndicatorMaker(BarSeries bars, Indicator<Num> source, IndicatorArguments in) {

  Indicator<Num> make(IndicatorType type) {
    return switch (type) {
      case SMA -> new SMAIndicator(source, in.bars("period"));
      case EMA -> new EMAIndicator(source, in.bars("period"));
      case WMA -> new WMAIndicator(source, in.bars("period"));
      case HMA -> new HMAIndicator(source, in.bars("period"));
      case DEMA -> new DoubleEMAIndicator(source, in.bars("period"));
      case TEMA -> new TripleEMAIndicator(source, in.bars("period"));
      case RMA -> new MMAIndicator(source, in.bars("period"));
      case ZLEMA -> new ZLEMAIndicator(source, in.bars("period"));
      case LSMA -> new LSMAIndicator(source, in.bars("period"));
      case KAMA -> new KAMAIndicator(source, in.bars("period"), in.bars("fast"), in.bars("slow"));
      case VWMA -> new VWMAIndicator(source, in.bars("period"));
      case VWAP -> new VWAPIndicator(bars, in.bars("period"));
      case RSI -> new RSIIndicator(source, in.bars("period"));
      case MACD -> new MACDIndicator(source, in.bars("fast"), in.bars("slow"));
      case MACD_SIGNAL ->
          new EMAIndicator(
              new MACDIndicator(source, in.bars("fast"), in.bars("slow")), in.bars("signal"));
      case PPO -> new PPOIndicator(source, in.bars("fast"), in.bars("slow"));
      case ROC -> new ROCIndicator(source, in.bars("period"));
      case CMO -> new CMOIndicator(source, in.bars("period"));
      case CCI -> new CCIIndicator(bars, in.bars("period"));
      case WILLIAMS_R -> new WilliamsRIndicator(bars, in.bars("period"));
      case STOCHASTIC_K -> new StochasticOscillatorKIndicator(bars, in.bars("period"));
      case STOCHASTIC_D ->
          new StochasticOscillatorDIndicator(
              new StochasticOscillatorKIndicator(bars, in.bars("period")));
      case STOCHASTIC_RSI -> new StochasticRSIIndicator(source, in.bars("period"));
      case AWESOME -> new AwesomeOscillatorIndicator(source, in.bars("fast"), in.bars("slow"));
      case TRUE_RANGE -> new TRIndicator(bars);
      case ATR -> new ATRIndicator(bars, in.bars("period"));
      case STANDARD_DEVIATION -> new StandardDeviationIndicator(source, in.bars("period"));
      case ULCER -> new UlcerIndexIndicator(source, in.bars("period"));
      case BOLLINGER_UPPER ->
          new BollingerBandsUpperIndicator(middle(), deviation(), number(in.factor("deviations")));
      case BOLLINGER_MIDDLE -> middle();
      case BOLLINGER_LOWER ->
          new BollingerBandsLowerIndicator(middle(), deviation(), number(in.factor("deviations")));
      case PERCENT_B -> new PercentBIndicator(source, in.bars("period"), in.factor("deviations"));
      case DONCHIAN_UPPER -> new DonchianChannelUpperIndicator(bars, in.bars("period"));
      case DONCHIAN_MIDDLE -> new DonchianChannelMiddleIndicator(bars, in.bars("period"));
      case DONCHIAN_LOWER -> new DonchianChannelLowerIndicator(bars, in.bars("period"));
      case KELTNER_UPPER ->
          new KeltnerChannelUpperIndicator(keltner(), in.factor("multiple"), in.bars("atr"));
      case KELTNER_MIDDLE -> keltner();
      case KELTNER_LOWER ->
          new KeltnerChannelLowerIndicator(keltner(), in.factor("multiple"), in.bars("atr"));
      case ADX -> new ADXIndicator(bars, in.bars("period"), in.bars("smoothing"));
      case PLUS_DI -> new PlusDIIndicator(bars, in.bars("period"));
      case MINUS_DI -> new MinusDIIndicator(bars, in.bars("period"));
      case AROON_UP -> new AroonUpIndicator(bars, in.bars("period"));
      case AROON_DOWN -> new AroonDownIndicator(bars, in.bars("period"));
      case AROON -> new AroonOscillatorIndicator(bars, in.bars("period"));
      case ICHIMOKU_TENKAN -> new IchimokuTenkanSenIndicator(bars, in.bars("period"));
      case ICHIMOKU_KIJUN -> new IchimokuKijunSenIndicator(bars, in.bars("period"));
      case ICHIMOKU_SENKOU_A ->
          new IchimokuSenkouSpanAIndicator(bars, in.bars("conversion"), in.bars("base"));
      case ICHIMOKU_SENKOU_B ->
          new IchimokuSenkouSpanBIndicator(bars, in.bars("period"), in.bars("displacement"));
      case PARABOLIC_SAR ->
          new ParabolicSarIndicator(bars, number(in.factor("step")), number(in.factor("maximum")));
      case SUPERTREND -> new SuperTrendIndicator(bars, in.bars("period"), in.factor("multiple"));
      case HIGHEST -> new HighestValueIndicator(source, in.bars("period"));
      case LOWEST -> new LowestValueIndicator(source, in.bars("period"));
      case OBV -> new OnBalanceVolumeIndicator(bars);
      case MFI -> new MoneyFlowIndexIndicator(bars, in.bars("period"));
      case CMF -> new ChaikinMoneyFlowIndicator(bars, in.bars("period"));
    };
  }

  private Num number(double value) {
    return bars.numFactory().numOf(value);
  }

  private BollingerBandsMiddleIndicator middle() {
    return new BollingerBandsMiddleIndicator(new SMAIndicator(source, in.bars("period")));
  }

  private Indicator<Num> deviation() {
    return new StandardDeviationIndicator(source, in.bars("period"));
  }

  private KeltnerChannelMiddleIndicator keltner() {
    return new KeltnerChannelMiddleIndicator(bars, in.bars("period"));
  }
}
