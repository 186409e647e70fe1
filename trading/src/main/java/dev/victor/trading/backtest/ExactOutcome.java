package dev.victor.trading.backtest;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `strategy backtest --exact` answers.
///
/// @param exact the run in decimal arithmetic
/// @param rounding what floating numbers make of it
public record ExactOutcome(BacktestOutcome exact, Rounding rounding) implements Outcome {

  private static final int SHOWN = 5;
  private static final int MOST = 1_000;

  @Override
  public void print(Console console) {
    exact.print(console);
    console.line("");
    console.line("  computed in decimal numbers; floating numbers make of it:");
    Table table = new Table(Align.LEFT, Align.RIGHT);
    table.row("Bars where a cross is a tie", Figures.count(rounding.ties()));
    table.row("Bars that want something else", Figures.count(rounding.bars().size()));
    table.row("Closed trades", Figures.count(rounding.trades()));
    table.row("Trades that are none", Figures.count(rounding.made()));
    table.row("Trades that are missing", Figures.count(rounding.lost()));
    table.row("Equity at the end", money(rounding.equity()));
    table.row("Difference", Figures.signedRatio(BigDecimal.valueOf(rounding.difference())));
    console.table(4, table);
    List<Integer> bars = rounding.bars();
    bars.stream().limit(SHOWN).map(this::at).forEach(time -> console.line("    " + time));
    if (bars.size() > SHOWN) {
      console.line("    and " + Figures.count(bars.size() - SHOWN) + " more");
    }
  }

  private static String money(double value) {
    return Figures.ratio(BigDecimal.valueOf(value));
  }

  private Instant at(int bar) {
    Bars bars = exact.bench().data().bars();
    return Instant.ofEpochMilli(bars.start(bar));
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    if (exact.json() instanceof Map<?, ?> figures) {
      figures.forEach((key, value) -> json.put(String.valueOf(key), value));
    }
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("ties", rounding.ties());
    found.put("bars", rounding.bars().size());
    found.put("trades", rounding.trades());
    found.put("tradesMade", rounding.made());
    found.put("tradesLost", rounding.lost());
    found.put("equityFinal", BigDecimal.valueOf(rounding.equity()));
    found.put("equityDifference", BigDecimal.valueOf(rounding.difference()));
    found.put(
        "times", rounding.bars().stream().limit(MOST).map(bar -> at(bar).toString()).toList());
    json.put("rounding", found);
    return json;
  }
}
