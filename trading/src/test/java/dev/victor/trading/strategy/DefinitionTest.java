package dev.victor.trading.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.indicator.IndicatorType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A definition is read whole or refused with everything that is wrong in it.
class DefinitionTest {

  @TempDir Path folder;

  @Test
  void everything_that_is_wrong_is_told_at_its_place() throws IOException {
    String types =
        Arrays.stream(IndicatorType.values())
            .map(IndicatorType::id)
            .collect(Collectors.joining(", "));

    assertThat(
            problems(
                    """
                    {"id": "s", "dataset": "d",
                     "parameters": {"fast": {"value": 30}, "slow": {"value": 20, "sweep": {"from": 5}}},
                     "constraints": ["fast < slow", "fast <", "quick > 1"],
                     "indicators": {
                       "a": {"type": "smaa", "period": 3},
                       "b": {"type": "sma", "period": "$fastt"},
                       "c": {"type": "ema", "source": "c", "period": 2},
                       "d": {"type": "rsi", "period": 1.5}},
                     "long": {"enter": {"crossAbove": ["close", "b"]}, "exit": {"above": ["close"]}},
                     "short": {"enter": {"rising": {"series": "closs"}}},
                     "execution": {"capital": 0, "fill": "open"}}
                    """)
                .replace(types, "TYPES"))
        .isEqualTo(
            """
            strategies/s/strategy.json:2:71: parameters.slow.sweep is neither a list of values nor from, to and step; write {"from": 5, "to": 30, "step": 5} or {"values": [5, 8, 13]}
            strategies/s/strategy.json:5:18: indicators.a.type: expected one of TYPES, found "smaa"; did you mean "sma"?
            strategies/s/strategy.json:9:20: long.enter: expected an object with one key of crossesAbove, crossesBelow, above, below, atLeast, atMost, equals, rising, falling, all, any, not, ago, within, session, weekday, found an object; did you mean "crossesAbove"?
            strategies/s/strategy.json:9:70: long.exit.above has not two sides; write ["close", "sma"]
            strategies/s/strategy.json:11:27: execution.capital: expected a number from 1 to 1000000000000, found 0
            strategies/s/strategy.json:11:38: execution.fill: expected one of next-open, this-close, found "open"
            """);
  }

  @Test
  void names_that_stand_for_nothing() throws IOException {
    assertThat(
            problems(
                """
                {"id": "s", "dataset": "d",
                 "parameters": {"fast": {"value": 30}, "slow": {"value": 20}},
                 "constraints": ["fast < slow", "fast <", "quick > 1"],
                 "indicators": {
                   "b": {"type": "sma", "period": "$fastt"},
                   "c": {"type": "ema", "source": "c", "period": 2},
                   "d": {"type": "rsi", "period": 1.5},
                   "close": {"type": "atr"}},
                 "long": {"enter": {"crossesAbove": ["clsoe", "b"]}, "exit": {"above": ["close", "$x"]}},
                 "short": {"enter": {"rising": {"series": "closs[2]"}}},
                 "execution": {"capital": 100, "sizing": {"type": "risk", "fraction": 2}}}
                """))
        .isEqualTo(
            """
            strategies/s/strategy.json:3:18: constraint "fast < slow" does not hold for the values in use; change them
            strategies/s/strategy.json:3:33: constraint "fast <" lacks a parameter or number at column 7; write it like "fast < slow"
            strategies/s/strategy.json:3:43: constraint "quick > 1" names quick, which is no parameter; there are fast, slow; write it like "fast < slow"
            strategies/s/strategy.json:5:35: indicators.b.period: "$fastt" is no parameter; did you mean "$fast"?
            strategies/s/strategy.json:6:9: indicators.c is computed from itself; break the circle
            strategies/s/strategy.json:7:35: indicators.d.period: 1.5 is no whole number of bars
            strategies/s/strategy.json:8:13: indicators.close has the name of a price; call it otherwise
            strategies/s/strategy.json:9:38: long.enter: "clsoe" is no indicator and no price; did you mean "close"?
            strategies/s/strategy.json:9:82: long.exit: "$x" is no parameter; there are fast, slow
            strategies/s/strategy.json:10:11: short never closes a position; add an "exit", or "stops"
            strategies/s/strategy.json:10:43: short.enter: "closs" is no indicator and no price; did you mean "close"?
            strategies/s/strategy.json:11:42: execution.sizing: 2 is no share above 0 and up to 1
            """);
  }

  @Test
  void words_and_spelling_make_no_other_version() throws IOException {
    String version = version(StrategyWorkspace.PLAIN);

    assertThat(
            version(
                """
                {"$schema": "x", "title": "Said better", "hypothesis": "It does", "x-mine": [1],
                 "execution": {"sizing": {"units": 1.0, "type": "units"}, "capital": 1e3},
                 "long": {"enter": {"above": ["close", 10.00]}, "exit": {"below": ["close", 10]}},
                 "dataset": "d", "id": "s"}
                """))
        .isEqualTo(version);
    assertThat(version(StrategyWorkspace.PLAIN.replace("\"above\"", "\"atLeast\"")))
        .isNotEqualTo(version);
  }

  @Test
  void the_files_its_logic_lives_in_are_part_of_it() throws IOException {
    String definition =
        StrategyWorkspace.PLAIN.replace("\"dataset\"", "\"source\": [\"ea.mq5\"], \"dataset\"");
    Files.writeString(folder.resolve("ea.mq5"), "one");
    String version = version(definition);
    Files.writeString(folder.resolve("ea.mq5"), "two");

    assertThat(version(definition)).isNotEqualTo(version);
  }

  @Test
  void two_strategies_of_one_id_are_refused() throws IOException {
    Workspace workspace = StrategyWorkspace.in(folder, StrategyWorkspace.PLAIN, "1,1,1,1");
    Files.createDirectories(folder.resolve("strategies/t"));
    Files.writeString(folder.resolve("strategies/t/strategy.json"), StrategyWorkspace.PLAIN);

    assertThat(catchThrowableOfType(BadInput.class, () -> new Strategies(workspace)).line())
        .contains("is that of strategies/s/strategy.json too");
  }

  @Test
  void a_name_that_is_nearly_right() throws IOException {
    Workspace workspace =
        StrategyWorkspace.in(
            folder, StrategyWorkspace.PLAIN.replace("\"s\"", "\"cross\""), "1,1,1,1");

    assertThat(
            catchThrowableOfType(BadInput.class, () -> new Strategies(workspace).require("crss"))
                .line())
        .contains("has no strategy \"crss\"", "did you mean cross?");
  }

  private String version(String definition) throws IOException {
    Workspace workspace = StrategyWorkspace.in(folder, definition, "1,1,1,1");
    return new Strategies(workspace).require("s").version().hash().hex();
  }

  private String problems(String definition) throws IOException {
    Workspace workspace = StrategyWorkspace.in(folder, definition, "1,1,1,1");
    BadInput failure =
        catchThrowableOfType(BadInput.class, () -> new Strategies(workspace).require("s"));
    return String.join("\n", failure.lines()) + "\n";
  }
}
