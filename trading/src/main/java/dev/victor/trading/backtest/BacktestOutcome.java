package dev.victor.trading.backtest;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// What `strategy backtest` answers.
///
/// @param bench the strategy and its bars
/// @param parameters one value each
/// @param result what came of it
/// @param definitions whether the text says how each figure is computed
public record BacktestOutcome(
    Workbench bench,
    Map<String, BigDecimal> parameters,
    Simulation.Result result,
    boolean definitions)
    implements Outcome {

  @Override
  public void print(Console console) {
    Bars bars = bench.data().bars();
    console.line(
        bench.definition().id()
            + "@"
            + bench.definition().version().brief()
            + "  "
            + ParameterText.of(parameters));
    console.line(
        "  on "
            + bench.data().dataset().id()
            + "@"
            + bench.data().sha256().substring(0, 7)
            + ", "
            + Figures.count(bars.size())
            + " bars, "
            + day(bars.start(0))
            + " to "
            + day(bars.start(bars.size() - 1)));
    console.line("");
    Table table = new Table(Align.LEFT, Align.RIGHT, Align.LEFT);
    for (Statistic statistic : Statistic.values()) {
      OptionalDouble value = result.statistics().of(statistic);
      table.row(
          statistic.label(),
          toned(console, statistic, value, shown(statistic)),
          definitions ? statistic.definition() : "");
    }
    console.table(2, table);
    if (bench.data().fresh()) {
      console.remark(
          "dataset "
              + bench.data().dataset().id()
              + " is locked now (.victor/datasets.json): a changed byte will stop a run; commit the"
              + " lock");
    }
  }

  /// A figure as people read it, with its unit; `none` where there is none.
  public String shown(Statistic statistic) {
    OptionalDouble value = result.statistics().of(statistic);
    return value.isPresent() ? shown(statistic, value.getAsDouble()) : "none";
  }

  private LocalDate day(long millis) {
    return Instant.ofEpochMilli(millis).atZone(bench.data().zone()).toLocalDate();
  }

  private static String toned(
      Console console, Statistic statistic, OptionalDouble value, String shown) {
    if (statistic != Statistic.RETURN || value.isEmpty()) {
      return shown;
    }
    return console.in(value.getAsDouble() < 0 ? Tone.BAD : Tone.GOOD, shown);
  }

  private static String shown(Statistic statistic, double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return switch (statistic.unit()) {
      case PERCENT -> Figures.ratio(exact) + " %";
      case COUNT -> Figures.count((int) value);
      case DAYS -> Figures.ratio(exact) + " d";
      case MONEY, RATIO -> Figures.ratio(exact);
      case UNITS -> Figures.tick(exact);
    };
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("strategy", bench.definition().id());
    json.put("version", bench.definition().version().hash().hex());
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("id", bench.data().dataset().id());
    dataset.put("sha256", bench.data().sha256());
    dataset.put("rows", bench.data().bars().size());
    json.put("dataset", dataset);
    json.put("engine", Engine.of(bench.strategy(), bench.columns().arithmetic()));
    json.put("parameters", parameters);
    json.putAll(StatisticsJson.of(result.statistics()));
    return json;
  }
}
