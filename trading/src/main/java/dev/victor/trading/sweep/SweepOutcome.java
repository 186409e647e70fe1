package dev.victor.trading.sweep;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.trading.backtest.ParameterText;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.StatisticsJson;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// What `strategy sweep` answers.
///
/// @param bench the strategy and its bars
/// @param by what is best
/// @param ranked every variant, the best first
/// @param plateau the one with the best neighbourhood
/// @param tried how many choices of this strategy were tried by now, in all
/// @param elapsedMs how long the runs took
/// @param top how many the text shows
public record SweepOutcome(
    Workbench bench,
    Statistic by,
    List<Variant> ranked,
    Plateau plateau,
    long tried,
    long elapsedMs,
    int top)
    implements Outcome {

  /// The figures that every variant has.
  static final List<Statistic> SHOWN =
      List.of(
          Statistic.EQUITY_FINAL,
          Statistic.TRADES,
          Statistic.MAX_DRAWDOWN,
          Statistic.SHARPE,
          Statistic.PROFIT_FACTOR);

  @Override
  public void print(Console console) {
    console.line(
        bench.definition().id()
            + "@"
            + bench.definition().version().brief()
            + "  "
            + Figures.count(ranked.size())
            + " variants in "
            + elapsedMs
            + " ms, by "
            + by.label().toLowerCase(Locale.ROOT));
    console.line("");
    Table table =
        new Table(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
    table.row("", "equity", "trades", "drawdown", "sharpe", "profit factor");
    ranked.stream().limit(top).forEach(variant -> table.row(cells(variant)));
    console.table(2, table);
    console.line("");
    console.line(
        "  plateau: "
            + ParameterText.of(plateau.variant().parameters())
            + (by.lessIsBetter() ? ", at most " : ", at least ")
            + shown(plateau.worst().statistics().of(by))
            + " with its "
            + plateau.neighbours()
            + " neighbours");
    console.remark(
        "the best of "
            + Figures.count(ranked.size())
            + " is better than it will be: prefer the plateau, and see it hold on bars it was not"
            + " chosen by; "
            + tried
            + " were tried in all, which victor strategy check counts in");
  }

  private static String[] cells(Variant variant) {
    String[] cells = new String[SHOWN.size() + 1];
    cells[0] = ParameterText.of(variant.parameters());
    for (int i = 0; i < SHOWN.size(); i++) {
      OptionalDouble value = variant.statistics().of(SHOWN.get(i));
      cells[i + 1] =
          SHOWN.get(i) == Statistic.TRADES
              ? Figures.count((int) value.orElse(0))
              : shown(value) + (SHOWN.get(i) == Statistic.MAX_DRAWDOWN ? " %" : "");
    }
    return cells;
  }

  private static String shown(OptionalDouble value) {
    return value.isPresent() && Double.isFinite(value.getAsDouble())
        ? Figures.ratio(BigDecimal.valueOf(value.getAsDouble()))
        : "none";
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("strategy", bench.definition().id());
    json.put("version", bench.definition().version().hash().hex());
    json.put("by", by.id());
    json.put("variants", ranked.size());
    json.put("best", of(ranked.getFirst()));
    Map<String, Object> near = new LinkedHashMap<>(of(plateau.variant()));
    near.put("worstNeighbour", of(plateau.worst()));
    near.put("neighbours", plateau.neighbours());
    json.put("plateau", near);
    json.put("top", ranked.stream().limit(top).map(SweepOutcome::of).toList());
    json.put("tried", tried);
    json.put("elapsedMs", elapsedMs);
    return json;
  }

  private static Map<String, Object> of(Variant variant) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("parameters", variant.parameters());
    json.putAll(StatisticsJson.of(variant.statistics()));
    return json;
  }
}
