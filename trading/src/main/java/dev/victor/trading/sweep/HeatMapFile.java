package dev.victor.trading.sweep;

import dev.victor.core.failure.UsageError;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Session;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.chart.HeatMap;
import dev.victor.trading.chart.PictureFile;
import dev.victor.trading.chart.Scene;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Draws what a sweep came to over two of its parameters, those with the most values; of the others
/// the best choice counts.
public final class HeatMapFile {

  private final Session session;

  /// Files of a session, named from its folder.
  public HeatMapFile(Session session) {
    this.session = session;
  }

  /// Writes the picture of a sweep.
  ///
  /// @throws UsageError when fewer than two parameters were swept, or the name says no format
  public SweepOutcome write(SweepOutcome outcome, String file) {
    PictureFile.check("--heat-map", file);
    AtomicFile.write(session.environment().resolve(file), PictureFile.of(file, scene(outcome)));
    session.console().remark("drawn in " + file);
    return outcome;
  }

  static Scene scene(SweepOutcome outcome) {
    Map<String, SortedSet<BigDecimal>> values = values(outcome.ranked());
    List<String> swept =
        values.keySet().stream()
            .filter(name -> size(values, name) > 1)
            .sorted((one, other) -> Integer.compare(size(values, other), size(values, one)))
            .limit(2)
            .sorted((one, other) -> Integer.compare(place(outcome, one), place(outcome, other)))
            .toList();
    if (swept.size() < 2) {
      throw new UsageError(
          "--heat-map", "a map needs two parameters with a sweep", "give another one a range");
    }
    String across = swept.getFirst();
    String up = swept.getLast();
    List<BigDecimal> columns = new ArrayList<>(values.getOrDefault(across, new TreeSet<>()));
    List<BigDecimal> rows = new ArrayList<>(values.getOrDefault(up, new TreeSet<>()));
    double[][] numbers = new double[columns.size()][rows.size()];
    Arrays.stream(numbers).forEach(column -> Arrays.fill(column, Double.NaN));
    // The best come first: of several choices in a cell, the first counts.
    for (Variant variant : outcome.ranked()) {
      HeatMap.Cell cell = cell(variant, across, columns, up, rows);
      if (Double.isNaN(numbers[cell.column()][cell.row()])) {
        numbers[cell.column()][cell.row()] =
            variant.statistics().of(outcome.by()).orElse(Double.NaN);
      }
    }
    long others = values.keySet().stream().filter(name -> size(values, name) > 1).count() - 2;
    return HeatMap.of(
        new HeatMap.Numbers(plain(columns), plain(rows), numbers, outcome.by().lessIsBetter()),
        new HeatMap.Words(
            outcome.bench().definition().id()
                + "@"
                + outcome.bench().definition().version().brief()
                + ": "
                + outcome.by().label().toLowerCase(Locale.ROOT),
            Figures.count(outcome.ranked().size())
                + " variants on "
                + outcome.bench().data().dataset().id()
                + (others == 0 ? "" : ", the best of the other parameters in each cell"),
            across,
            up,
            value -> shown(outcome.by(), value)),
        cell(outcome.ranked().getFirst(), across, columns, up, rows),
        cell(outcome.plateau().variant(), across, columns, up, rows));
  }

  private static int place(SweepOutcome outcome, String name) {
    return new ArrayList<>(outcome.ranked().getFirst().parameters().keySet()).indexOf(name);
  }

  private static int size(Map<String, SortedSet<BigDecimal>> values, String name) {
    return values.getOrDefault(name, new TreeSet<>()).size();
  }

  private static Map<String, SortedSet<BigDecimal>> values(List<Variant> variants) {
    Map<String, SortedSet<BigDecimal>> values = new TreeMap<>();
    for (Variant variant : variants) {
      variant
          .parameters()
          .forEach(
              (name, value) -> values.computeIfAbsent(name, none -> new TreeSet<>()).add(value));
    }
    return values;
  }

  private static HeatMap.Cell cell(
      Variant variant, String across, List<BigDecimal> columns, String up, List<BigDecimal> rows) {
    return new HeatMap.Cell(
        columns.indexOf(variant.parameters().get(across)),
        rows.indexOf(variant.parameters().get(up)));
  }

  private static List<String> plain(List<BigDecimal> values) {
    return values.stream().map(BigDecimal::toPlainString).toList();
  }

  private static String shown(Statistic by, double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return by.unit() == Statistic.Unit.COUNT || Math.abs(value) >= 1_000
        ? Figures.tick(exact.setScale(0, RoundingMode.HALF_UP))
        : Figures.ratio(exact);
  }
}
