package dev.victor.trading.page;

import dev.victor.trading.filter.Tags;
import dev.victor.trading.filter.WallClock;
import dev.victor.trading.journal.Step;
import dev.victor.trading.report.Dimension;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Takes the steps of the balance once and keeps what charts need of them: the curve, and what each
/// day and each part of the trades came to. So all charts add up to the net result.
final class StepMeter {

  private static final List<Dimension> PARTS =
      List.of(
          Dimension.SYMBOL,
          Dimension.STRATEGY,
          Dimension.TAG,
          Dimension.HOUR,
          Dimension.WEEKDAY,
          Dimension.DIRECTION);

  private final Tags tags;
  private final WallClock clock;
  private final List<CurvePoint> curve = new ArrayList<>();
  private final SortedMap<LocalDate, Part> days = new TreeMap<>();
  private final Map<Dimension, SortedMap<String, Part>> parts = new EnumMap<>(Dimension.class);
  private BigDecimal balance;
  private BigDecimal peak;

  StepMeter(BigDecimal start, Tags tags, WallClock clock) {
    this.tags = tags;
    this.clock = clock;
    this.balance = start;
    this.peak = start;
    PARTS.forEach(by -> parts.put(by, new TreeMap<>()));
  }

  void add(Step step) {
    BigDecimal amount = step.money().total();
    if (amount.signum() == 0 && !step.closes()) {
      return;
    }
    if (curve.isEmpty()) {
      curve.add(new CurvePoint(step.time(), balance, peak));
    }
    balance = balance.add(amount);
    peak = peak.max(balance);
    curve.add(new CurvePoint(step.time(), balance, peak));
    LocalDate day = clock.day(step.time());
    days.put(day, days.getOrDefault(day, Part.nothing(day.toString())).plus(amount, step.closes()));
    parts.forEach((by, groups) -> {
      for (String key : by.keys(step, tags, clock)) {
        groups.put(
            key, groups.getOrDefault(key, Part.nothing(by.shown(key))).plus(amount, step.closes()));
      }
    });
  }

  List<CurvePoint> curve() {
    return curve;
  }

  SortedMap<LocalDate, Part> days() {
    return days;
  }

  /// Each breakdown that tells something: of names the richest first, else in the order of the
  /// clock. Where no trade has a strategy or tag, there is no breakdown by it.
  Map<Dimension, List<Part>> parts() {
    Map<Dimension, List<Part>> all = new LinkedHashMap<>();
    parts.forEach((by, groups) -> {
      if (!groups.isEmpty() && !groups.keySet().equals(Set.of(Dimension.NONE))) {
        all.put(by, sorted(by, groups));
      }
    });
    return all;
  }

  private static List<Part> sorted(Dimension by, SortedMap<String, Part> groups) {
    List<Part> list = new ArrayList<>(groups.values());
    if (by.named()) {
      list.sort(Comparator.comparing(Part::net, Comparator.reverseOrder()));
    }
    return list;
  }
}
