package dev.victor.trading.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.check.StrategyCheck;
import dev.victor.trading.dataset.RandomBars;
import dev.victor.trading.lint.StrategyLint;
import dev.victor.trading.strategy.Spoken;
import dev.victor.trading.strategy.StrategyWorkspace;
import dev.victor.trading.sweep.Sweep;
import dev.victor.trading.sweep.SweepWish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A strategy whose logic lives elsewhere: its signals are a column of a table.
class SignalColumnsTest {

  private static final String DEFINITION =
      """
      {"id": "s", "dataset": "d",
       "signals": {"file": "signals.csv", "columns": {"side": "Signal"}%s},
       "long": {"enter": {"equals": ["side", 1]}, "exit": {"equals": ["side", 0]}},
       "execution": {"capital": 1000, "sizing": {"type": "units", "units": 1}}}
      """;

  private static final String[] BARS = {
    "10,10,10,10", "11,11,11,11", "12,12,12,12", "13,13,13,13", "14,14,14,14", "15,15,15,15"
  };

  @TempDir Path folder;

  @Test
  void what_the_table_says_at_a_close_is_filled_at_the_next_open() throws IOException {
    assertThat(trades("Time;Signal\n2026-01-02;long\n2026-01-04;\n2026-01-05;flat\n"))
        .isEqualTo("2>5 12.0 15.0");
    assertThat(trades("Signal,date\n1,2026-01-02\n0.0,2026-01-03\n")).isEqualTo("2>3 12.0 13.0");
  }

  @Test
  void between_its_rows_a_signal_is_none_or_held() throws IOException {
    String definition =
        DEFINITION.replace("\"equals\": [\"side\", 0]", "\"not\": {\"equals\": [\"side\", 1]}");
    String table = "time,signal\n2026-01-02,true\n2026-01-05,false\n";

    assertThat(trades(definition.formatted(""), table)).isEqualTo("2>3 12.0 13.0");
    assertThat(trades(definition.formatted(", \"between\": \"hold\""), table))
        .isEqualTo("2>5 12.0 15.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-01-02,1;2026-01-02,0           | 3:1: expected a later time than in the row before, found "2026-01-02"
          2026-01-03,1;2026-01-02,0           | 3:1: expected a later time than in the row before, found "2026-01-02"
          2026-01-02 12:00,1                  | 2:1: expected a time at which a bar of d begins, found "2026-01-02 12:00"
          2025-12-31,1                        | 2:1: expected a time at which a bar of d begins, found "2025-12-31"
          2026-01-07,1                        | 2:1: expected no time after the last bar of d, which begins 2026-01-06T00:00:00Z, found "2026-01-07"
          2026-01-02,perhaps                  | 2:2: expected a number, or long, short, flat, true, false, found "perhaps"
          2026-01-02,1e999                    | 2:2: expected a number, or long, short, flat, true, false, found "1e999"
          2026-01-02,NaN                      | 2:2: expected a number, or long, short, flat, true, false, found "NaN"
          """)
  void a_row_that_belongs_to_no_bar_is_refused_by_its_place(String rows, String message) {
    String table = "time,signal\n" + rows.replace(";", "\n") + "\n";

    assertThatThrownBy(() -> trades(table))
        .isInstanceOf(BadInput.class)
        .extracting(failure -> ((BadInput) failure).line())
        .asString()
        .startsWith("signals.csv:" + message);
  }

  @Test
  void a_table_without_its_column_and_names_that_are_taken() throws IOException {
    assertThatThrownBy(() -> trades("time,other\n2026-01-02,1\n"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("has no row of headings with a time and Signal");
    Files.delete(folder.resolve("signals.csv"));
    Workspace workspace =
        StrategyWorkspace.in(
            folder,
            """
            {"id": "s", "dataset": "d",
             "signals": {"file": "../x.csv", "columns": {"close": "a", "mean": "b", "own": "c"}},
             "indicators": {"mean": {"type": "sma", "period": 2}, "of": {"type": "sma", "source": "own", "period": 2}},
             "long": {"enter": {"above": ["ownn", 1]}, "exit": {"above": ["of", 1]}},
             "execution": {"capital": 1000}}
            """,
            BARS);
    BadInput failure =
        catchThrowableOfType(BadInput.class, () -> Workbench.open(workspace, Optional.empty()));
    assertThat(String.join("\n", failure.lines()) + "\n")
        .isEqualTo(
            """
            strategies/s/strategy.json:2:55: signals.columns.close has the name of a price or an indicator; call it otherwise
            strategies/s/strategy.json:2:68: signals.columns.mean has the name of a price or an indicator; call it otherwise
            strategies/s/strategy.json:3:61: indicators.of is of a signal, which has gaps; compute it where the signal is made
            strategies/s/strategy.json:4:31: long.enter: "ownn" is no indicator and no price; did you mean "own"?
            """);
    assertThatThrownBy(() -> trades(DEFINITION.formatted("").replace("signals.csv", "../x"), ""))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("outside");
  }

  @Test
  void its_bytes_are_part_of_the_version() throws IOException {
    trades("time,signal\n2026-01-02,1\n");
    String version = version();
    Files.writeString(folder.resolve("signals.csv"), "time,signal\n2026-01-02,1 \n");

    assertThat(version()).isNotEqualTo(version);
  }

  private String version() {
    return Workbench.open(Workspace.require(folder), Optional.empty())
        .definition()
        .version()
        .hash()
        .hex();
  }

  @Test
  void check_says_what_it_cannot_know_and_sweep_that_there_is_nothing() throws IOException {
    var bars = RandomBars.of(3, 400, 0.5);
    String rows =
        IntStream.range(0, 400)
            .mapToObj(i ->
                bars.opens()[i]
                    + ","
                    + bars.highs()[i]
                    + ","
                    + bars.lows()[i]
                    + ","
                    + bars.closes()[i])
            .collect(Collectors.joining("\n"));
    StringBuilder table = new StringBuilder("time,signal\n");
    for (int i = 0; i + 1 < 400; i++) {
      table
          .append(LocalDate.of(2026, 1, 1).plusDays(i))
          .append(bars.closes()[i + 1] > bars.opens()[i + 1] ? ",1\n" : ",0\n");
    }
    Files.writeString(folder.resolve("signals.csv"), table.toString());
    Workspace workspace =
        StrategyWorkspace.in(folder, DEFINITION.formatted(""), rows.split("\n", -1));
    var session = StrategyWorkspace.session(folder);

    assertThat(new StrategyLint(workspace).of(List.of(), false).exit()).isEqualTo(ExitCode.OK);
    String said = Spoken.by(new StrategyCheck(session).of(Optional.empty(), 4, 0));
    assertThat(said)
        .contains("what side knew when it was made cannot be asked here")
        .containsPattern("signal-delay +does not hold +with its signals a bar later it returns");
    assertThatThrownBy(() ->
            new Sweep(session)
                .run(
                    new SweepWish(
                        Optional.empty(), Statistic.RETURN, Optional.empty(), Optional.empty(), 3)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("its signals are made elsewhere");
    assertThat(
            Json.write(
                Backtest.run(Workbench.open(workspace, Optional.empty()), List.of(), false).json()))
        .contains("\"trades\" : ");
  }

  private String trades(String table) throws IOException {
    return trades(DEFINITION.formatted(""), table);
  }

  private String trades(String definition, String table) throws IOException {
    Files.writeString(folder.resolve("signals.csv"), table);
    Workspace workspace = StrategyWorkspace.in(folder, definition, BARS);
    Workbench bench = Workbench.open(workspace, Optional.empty());
    return bench.with(bench.strategy().values()).run().run().trades().stream()
        .map(trade ->
            trade.entryBar()
                + ">"
                + trade.exitBar()
                + " "
                + trade.entryPrice()
                + " "
                + trade.exitPrice())
        .collect(Collectors.joining(", "));
  }
}
