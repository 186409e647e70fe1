package dev.victor.trading.sheet;

import dev.victor.trading.backtest.BacktestOutcome;
import dev.victor.trading.backtest.ParameterText;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Trade;
import dev.victor.trading.record.RecordedOutcome;
import dev.victor.trading.report.Figures;
import java.util.List;

/// A backtest as Markdown: what it was made of, every figure with its definition, the last trades.
final class BacktestMarkdown {

  private static final int MOST = 50;

  private BacktestMarkdown() {}

  static String of(RecordedOutcome recorded) {
    BacktestOutcome outcome = recorded.backtest();
    StringBuilder text = new StringBuilder("# " + SheetWords.title(outcome) + "\n\n");
    text.append(SheetWords.days(outcome)).append(", ");
    text.append(Figures.count(outcome.bench().data().bars().size())).append(" bars.");
    String parameters = ParameterText.of(outcome.parameters());
    text.append(parameters.isEmpty() ? "" : " Parameters: `" + parameters + "`.").append("\n\n");
    inputs(text, recorded);
    text.append("\n## Figures\n\n| figure | | how it is computed |\n|---|---:|---|\n");
    for (Statistic statistic : Statistic.values()) {
      text.append("| ").append(statistic.label()).append(" | ").append(outcome.shown(statistic));
      text.append(" | ").append(statistic.definition()).append(" |\n");
    }
    trades(text, outcome);
    return text.toString();
  }

  private static void inputs(StringBuilder text, RecordedOutcome recorded) {
    BacktestOutcome outcome = recorded.backtest();
    text.append("| made of | |\n|---|---|\n");
    row(text, "definition", outcome.bench().definition().version().hash().hex());
    row(text, "dataset", outcome.bench().data().sha256());
    row(
        text,
        "engine",
        recorded.record().word("engine", "revision")
            + ", ta4j "
            + recorded.record().word("engine", "ta4j"));
    String commit = recorded.record().word("commit");
    if (!commit.isEmpty()) {
      boolean dirty = recorded.record().word("dirty").equals("true");
      row(text, "commit", commit + (dirty ? ", with changes" : ""));
    }
    row(text, "trades", recorded.record().word("tradesSha256"));
    row(text, "run", recorded.record().id());
    text.append("\nAgain, bit for bit: `victor strategy repro ");
    text.append(recorded.record().brief()).append("`\n");
  }

  private static void row(StringBuilder text, String name, String value) {
    text.append("| ").append(name).append(" | `").append(value).append("` |\n");
  }

  private static void trades(StringBuilder text, BacktestOutcome outcome) {
    List<Trade> trades = outcome.result().run().trades();
    if (trades.isEmpty()) {
      return;
    }
    int from = Math.max(0, trades.size() - MOST);
    text.append("\n## Trades\n\n");
    if (from > 0) {
      text.append("The last ").append(MOST).append(" of ");
      text.append(Figures.count(trades.size())).append(".\n\n");
    }
    text.append("| | | units | entered | at | left | at | result | % | by |\n");
    text.append("|---:|---|---:|---|---:|---|---:|---:|---:|---|\n");
    for (int i = from; i < trades.size(); i++) {
      text.append("| ").append(i + 1);
      for (String cell : TradeCells.of(outcome, trades.get(i))) {
        text.append(" | ").append(cell);
      }
      text.append(" |\n");
    }
  }
}
