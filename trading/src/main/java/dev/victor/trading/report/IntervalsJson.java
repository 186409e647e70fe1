package dev.victor.trading.report;

import dev.victor.trading.metric.Interval;
import dev.victor.trading.metric.Intervals;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Intervals for scripts: null where there is none, and `reason` says why there is none at all.
record IntervalsJson(
    int n,
    int confidencePercent,
    String method,
    @Nullable Ends meanResult,
    @Nullable Ends profitFactor,
    @Nullable Ends winRatePercent,
    @Nullable String reason) {

  private static final int CONFIDENCE = 95;

  /// Both ends; `high` is null where nothing bounds it.
  record Ends(BigDecimal low, @Nullable BigDecimal high) {}

  static IntervalsJson of(Intervals intervals) {
    return new IntervalsJson(
        intervals.trades(),
        CONFIDENCE,
        intervals.method().id(),
        ends(intervals.meanResult()),
        ends(intervals.profitFactor()),
        ends(intervals.winRatePercent()),
        intervals.why().orElse(null));
  }

  private static @Nullable Ends ends(Optional<Interval> interval) {
    return interval
        .map(each ->
            new Ends(
                Shown.six(BigDecimal.valueOf(each.low())),
                Double.isInfinite(each.high()) ? null : Shown.six(BigDecimal.valueOf(each.high()))))
        .orElse(null);
  }
}
