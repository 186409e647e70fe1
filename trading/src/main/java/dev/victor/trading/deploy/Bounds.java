package dev.victor.trading.deploy;

import dev.victor.core.project.Execution;
import dev.victor.trading.paper.PaperTest;
import dev.victor.trading.stage.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The limits that stop an execution, strict where nobody said otherwise.
///
/// @param lossADay percent of the equity the day began with
/// @param drawdown percent from the highest equity
/// @param stale seconds since the last bar ended, and since the target was heard of
/// @param skew seconds between clocks
record Bounds(double lossADay, double drawdown, int stale, int skew) {

  private static final double LOSS_A_DAY = 3;
  private static final double DRAWDOWN = 15;
  private static final int SKEW = 30;
  private static final long LEAST_STALE = 60;
  private static final long MOST_STALE = 3600;

  /// Units are the same when they differ by no more than this share.
  private static final double SAME = 1e-6;

  /// The limits of an execution.
  ///
  /// @param step length of a bar in milliseconds: half of it is stale, a minute at least, an hour
  ///   at most
  static Bounds of(Optional<Execution> execution, long step) {
    Execution.Protections said =
        execution
            .map(Execution::protections)
            .orElse(new Execution.Protections(null, null, null, null));
    BigDecimal loss = said.maxLossADayPercent();
    BigDecimal fall = said.maxDrawdownPercent();
    Integer stale = said.staleSeconds();
    Integer skew = said.maxClockSkewSeconds();
    return new Bounds(
        loss == null ? LOSS_A_DAY : loss.doubleValue(),
        fall == null ? DRAWDOWN : fall.doubleValue(),
        stale == null ? (int) Math.clamp(step / 2000, LEAST_STALE, MOST_STALE) : stale,
        skew == null ? SKEW : skew);
  }

  /// Every limit, and what is found.
  ///
  /// @param zone of days
  /// @param due whether an order is due, so that old prices would be traded on
  /// @param held units that the ledger has open
  /// @param unsettled whether an order is without an answer, so that nobody knows what is open
  List<Finding> check(
      PaperTest test,
      Optional<Target.Health> health,
      Instant now,
      ZoneId zone,
      boolean due,
      double held,
      boolean unsettled) {
    List<Finding> findings = new ArrayList<>();
    double[] equity = test.result().run().equity();
    int last = equity.length - 1;
    double day = equity[dayBegan(test, zone)];
    double peak = day;
    for (int bar = test.first(); bar <= last; bar++) {
      peak = Math.max(peak, equity[bar]);
    }
    findings.add(
        most(
            "maxLossADayPercent",
            lossADay,
            Math.max(
                fall(day, equity[last]), health.map(Target.Health::lossADayPercent).orElse(0.0))));
    findings.add(
        most(
            "maxDrawdownPercent",
            drawdown,
            Math.max(
                fall(peak, equity[last]), health.map(Target.Health::drawdownPercent).orElse(0.0))));
    double age = Duration.between(test.until(), now).toMillis() / 1000.0;
    if (due) {
      findings.add(
          most(
              "staleSeconds",
              stale,
              Math.max(age, health.map(Target.Health::ageSeconds).orElse(0.0))));
    }
    findings.add(
        most(
            "maxClockSkewSeconds",
            skew,
            Math.max(-age, health.map(Target.Health::skewSeconds).orElse(0.0))));
    health
        .filter(told -> !unsettled)
        .ifPresent(told ->
            findings.add(
                new Finding(
                    "position",
                    text(held),
                    text(told.units()),
                    Math.abs(told.units() - held) <= SAME * Math.max(1, Math.abs(held)))));
    return findings;
  }

  /// The last bar of the day before that of the last bar, at the latest the one before the first
  /// that counts.
  private static int dayBegan(PaperTest test, ZoneId zone) {
    LocalDate today = day(test, test.bars().size() - 1, zone);
    int bar = test.bars().size() - 1;
    while (bar >= test.first() && day(test, bar, zone).equals(today)) {
      bar--;
    }
    return Math.max(0, bar);
  }

  private static LocalDate day(PaperTest test, int bar, ZoneId zone) {
    return Instant.ofEpochMilli(test.bars().start(bar)).atZone(zone).toLocalDate();
  }

  private static double fall(double from, double to) {
    return Math.max(0, 100 * (1 - to / from));
  }

  private static Finding most(String condition, double limit, double found) {
    return new Finding(condition, text(limit), text(found), found <= limit);
  }

  private static String text(double number) {
    return BigDecimal.valueOf(number)
        .setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /// For the trail.
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("maxLossADayPercent", BigDecimal.valueOf(lossADay));
    json.put("maxDrawdownPercent", BigDecimal.valueOf(drawdown));
    json.put("staleSeconds", stale);
    json.put("maxClockSkewSeconds", skew);
    return json;
  }
}
