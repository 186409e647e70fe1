package dev.victor.trading.check;

import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.util.Map;

/// Starts late with one, two and four times the warm-up: an indicator that remembers long wants
/// something else then, and so will a strategy that is started live.
final class WarmUp {

  private static final int PROBES = 12;
  private static final int LENGTH = 50;

  private WarmUp() {}

  static Check of(Workbench bench, Map<String, BigDecimal> parameters) {
    byte[] whole = bench.with(parameters).signals().wants();
    int warmup = Math.max(1, bench.with(parameters).signals().first());
    int[] other = new int[3];
    int asked = 0;
    for (int probe = 0; probe < PROBES; probe++) {
      int from = 4 * warmup + (int) ((long) probe * (whole.length - 4L * warmup) / PROBES);
      int until = Math.min(whole.length, from + LENGTH);
      if (from < 4 * warmup || from >= until) {
        continue;
      }
      asked += until - from;
      for (int i = 0; i < other.length; i++) {
        other[i] += differing(bench, parameters, whole, from, until, warmup << i);
      }
    }
    String what =
        "of "
            + Figures.count(asked)
            + " bars, "
            + other[0]
            + " want something else after a warm-up of "
            + warmup
            + ", "
            + other[1]
            + " after twice, "
            + other[2]
            + " after four times that";
    return asked == 0
        ? new Check(
            "warm-up", false, "there are fewer bars than four times the warm-up of " + warmup)
        : new Check("warm-up", other[2] == 0, what);
  }

  private static int differing(
      Workbench bench,
      Map<String, BigDecimal> parameters,
      byte[] whole,
      int from,
      int until,
      int lead) {
    byte[] late = bench.on(from - lead, until).with(parameters).signals().wants();
    int differing = 0;
    for (int bar = from; bar < until; bar++) {
      differing += late[bar - from + lead] == whole[bar] ? 0 : 1;
    }
    return differing;
  }
}
