package dev.victor.trading.check;

import dev.victor.trading.report.Figures;
import dev.victor.trading.strategy.SignalColumns;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Cuts the bars off behind a signal and asks again: what is wanted may not change by what comes
/// later.
final class LookAhead {

  /// More would take long on a million bars; these lie evenly among all.
  private static final int MOST = 200;

  private LookAhead() {}

  private static String unknown(SignalColumns signals) {
    return "; what "
        + String.join(", ", signals.columns().keySet())
        + " knew when it was made cannot be asked here";
  }

  /// @param whole what is wanted at each bar, all bars known
  /// @param known what is wanted at each bar when only so many bars are known
  /// @param elsewhere what something else makes, if anything
  static Check of(byte[] whole, IntFunction<byte[]> known, Optional<SignalColumns> elsewhere) {
    int[] signals = IntStream.range(0, whole.length).filter(bar -> whole[bar] != 0).toArray();
    int asked = Math.min(MOST, signals.length);
    for (int i = 0; i < asked; i++) {
      int bar = signals[(int) ((long) i * signals.length / asked)];
      if (known.apply(bar + 1)[bar] != whole[bar]) {
        return new Check(
            "look-ahead", false, "bar " + bar + " wants something else once later bars are known");
      }
    }
    return new Check(
        "look-ahead",
        true,
        Figures.count(asked)
            + " of "
            + Figures.count(signals.length)
            + " signals are the same without what came later"
            + elsewhere.map(LookAhead::unknown).orElse(""));
  }
}
