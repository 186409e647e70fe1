package dev.victor.trading.metric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One figure of the catalogue: what it is called, how it is computed, and whose definition it is.
/// JSON `definitions`, `--definitions`, `--explain` and the documentation all come from here.
public sealed interface Metric permits ReportedMetric, LedgerMetric, DailyMetric, PositionMetric {

  /// Which definitions a figure belongs to. Where families define the same word differently (a
  /// Sharpe ratio per trade, a Sharpe ratio per day), both figures exist and say so.
  enum Family {
    /// As MetaTrader's reports print it, from closing deals.
    MT("mt"),
    /// From the returns of days, as quantstats computes them.
    DAILY("daily"),
    /// From positions, flat to flat.
    POSITION("position");

    private final String id;

    Family(String id) {
      this.id = id;
    }

    /// The word in `--family` and the key in JSON.
    public String id() {
      return id;
    }
  }

  /// What a figure is counted in.
  enum Unit {
    /// The account's currency: a result, exact.
    MONEY,
    /// The account's currency: a balance or a fall, exact.
    AMOUNT,
    /// The account's currency, divided or through statistics.
    AVERAGE,
    /// Hundredths.
    PERCENT,
    /// A pure number.
    RATIO,
    /// What a balance is multiplied by, near one.
    FACTOR,
    /// Whole things.
    COUNT,
    /// Multiples of what was risked.
    R,
    /// Time.
    SECONDS
  }

  /// Everything the catalogue says of a figure.
  ///
  /// @param id where it stands in `journal report --json`, parts joined by dots
  /// @param label what people call it
  /// @param unit what it is counted in
  /// @param family whose company it keeps
  /// @param source whose definition it is
  /// @param formula how it is computed, without the source
  record Entry(String id, String label, Unit unit, Family family, String source, String formula) {}

  /// What the catalogue says of it.
  Entry entry();

  /// Where the figure stands in `journal report --json`, parts joined by dots.
  default String id() {
    return entry().id();
  }

  /// What people call it.
  default String label() {
    return entry().label();
  }

  /// How it is computed, without the source.
  default String formula() {
    return entry().formula();
  }

  /// Whose definition it is.
  default String source() {
    return entry().source();
  }

  /// What it is counted in.
  default Unit unit() {
    return entry().unit();
  }

  /// Whose company it keeps.
  default Family family() {
    return entry().family();
  }

  /// The figures that its formula names.
  default List<Metric> inputs() {
    return List.of();
  }

  /// Source and formula: `MetaTrader: net profit / trades`.
  default String definition() {
    return source() + ": " + formula();
  }

  /// All figures, in the order of the report.
  static List<Metric> all() {
    List<Metric> all = new ArrayList<>();
    Collections.addAll(all, BrokerMetric.values());
    Collections.addAll(all, CurveMetric.values());
    Collections.addAll(all, LedgerMetric.values());
    Collections.addAll(all, DailyMetric.values());
    Collections.addAll(all, PositionMetric.values());
    return all;
  }

  /// All definitions by id, in the order of the report.
  static Map<String, String> definitions() {
    Map<String, String> definitions = new LinkedHashMap<>();
    all().forEach(metric -> definitions.put(metric.id(), metric.definition()));
    return definitions;
  }
}
