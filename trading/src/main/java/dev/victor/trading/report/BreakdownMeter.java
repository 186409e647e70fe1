package dev.victor.trading.report;

import dev.victor.trading.filter.Tags;
import dev.victor.trading.filter.WallClock;
import dev.victor.trading.journal.Step;
import dev.victor.trading.metric.Bootstrap;
import dev.victor.trading.metric.MetaTraderMeter;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Meters the deals of each group apart. A journal with more than [#MOST_GROUPS] groups has the
/// rest in one called `others`.
final class BreakdownMeter {

  static final int MOST_GROUPS = 10_000;
  private static final String OTHERS = "others";

  private final Dimension by;
  private final Tags tags;
  private final WallClock clock;
  private final BigDecimal start;
  private final Map<String, Meters> groups = new HashMap<>();

  /// What one group needs.
  private record Meters(MetaTraderMeter broker, Bootstrap sample) {}

  BreakdownMeter(Dimension by, Tags tags, WallClock clock, BigDecimal start) {
    this.by = by;
    this.tags = tags;
    this.clock = clock;
    this.start = start;
  }

  void add(Step step, BigDecimal amount) {
    for (String key : by.keys(step, tags, clock)) {
      Meters meters = group(key);
      meters.broker().add(amount, step.closes());
      meters.sample().add(amount.doubleValue(), step.closes());
    }
  }

  private Meters group(String key) {
    Meters known = groups.get(key);
    if (known != null) {
      return known;
    }
    return groups.computeIfAbsent(
        groups.size() < MOST_GROUPS ? key : OTHERS,
        first -> new Meters(new MetaTraderMeter(start), new Bootstrap()));
  }

  Breakdown result() {
    List<Breakdown.Group> parts =
        groups.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(group ->
                new Breakdown.Group(
                    by.shown(group.getKey()),
                    group.getValue().broker().metrics(),
                    group.getValue().sample().intervals()))
            .toList();
    Comparator<Breakdown.Group> richest =
        Comparator.comparing(
            (Breakdown.Group group) -> group.metrics().netProfit(), Comparator.reverseOrder());
    return new Breakdown(by, by.named() ? parts.stream().sorted(richest).toList() : parts);
  }
}
