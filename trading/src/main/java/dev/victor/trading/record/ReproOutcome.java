package dev.victor.trading.record;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.trading.backtest.ParameterText;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `strategy repro` answers.
///
/// @param record the run
/// @param inputs what it is made of, then and now
/// @param again what came of it this time; empty when it could not be made again
public record ReproOutcome(RunRecord record, List<ReproInput> inputs, Optional<Again> again)
    implements Outcome {

  /// A run, made again.
  ///
  /// @param trades hash of them
  /// @param equity hash of it
  /// @param count of the trades
  /// @param end of the equity
  record Again(String trades, String equity, int count, double end) {}

  private boolean tradesEqual() {
    return again.filter(run -> run.trades().equals(record.word("tradesSha256"))).isPresent();
  }

  private boolean equityEqual() {
    return again.filter(run -> run.equity().equals(record.word("equitySha256"))).isPresent();
  }

  private boolean equal() {
    return tradesEqual() && equityEqual();
  }

  @Override
  public ExitCode exit() {
    return equal() ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  @Override
  public void print(Console console) {
    String version = record.word("version");
    console.line(
        record.word("strategy")
            + "@"
            + version.substring(0, Math.min(7, version.length()))
            + "  run "
            + record.brief()
            + " of "
            + record.at().substring(0, Math.min(10, record.at().length()))
            + "  "
            + ParameterText.of(record.parameters()));
    Table table = new Table(Align.LEFT, Align.LEFT, Align.LEFT);
    for (ReproInput input : inputs) {
      table.row(
          input.name(),
          brief(input.was()),
          switch (input.state()) {
            case SAME -> console.in(Tone.GOOD, "the same");
            case PAST -> console.in(Tone.WARN, input.how());
            case OTHER -> console.in(Tone.BAD, input.how());
          });
    }
    again.ifPresent(run -> {
      table.row(
          "trades",
          Figures.count(run.count()),
          tradesEqual() ? console.in(Tone.GOOD, "equal") : console.in(Tone.BAD, tradesDiffer()));
      table.row(
          "equity",
          Figures.ratio(BigDecimal.valueOf(run.end())),
          equityEqual() ? console.in(Tone.GOOD, "equal") : console.in(Tone.BAD, equityDiffers()));
    });
    console.table(2, table);
    console.line(
        equal()
            ? console.in(Tone.GOOD, "equal") + ", bit for bit"
            : again.isPresent()
                ? console.in(Tone.BAD, "not equal")
                : console.in(Tone.BAD, "not repeated") + ": it would be another run");
  }

  private String tradesDiffer() {
    return "differ: there were " + record.word("results", "trades");
  }

  private String equityDiffers() {
    return "differs: it ended at " + record.word("results", "equity", "final");
  }

  private static String brief(String value) {
    return value.matches("[0-9a-f]{64}") ? value.substring(0, 7) : value;
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("run", record.id());
    json.put("strategy", record.word("strategy"));
    json.put("version", record.word("version"));
    json.put("equal", equal());
    json.put("repeated", again.isPresent());
    json.put("inputs", inputs.stream().map(ReproInput::json).toList());
    again.ifPresent(run -> {
      json.put("trades", compared(record.word("tradesSha256"), run.trades()));
      json.put("equity", compared(record.word("equitySha256"), run.equity()));
    });
    return json;
  }

  private static Map<String, Object> compared(String recorded, String now) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("recorded", recorded);
    json.put("now", now);
    json.put("equal", recorded.equals(now));
    return json;
  }
}
