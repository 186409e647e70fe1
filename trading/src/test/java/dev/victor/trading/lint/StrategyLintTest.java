package dev.victor.trading.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.indicator.IndicatorType;
import dev.victor.trading.strategy.Spoken;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is said of a definition before it ever runs.
class StrategyLintTest {

  private static final String SOUND =
      """
      {"id": "s", "dataset": "d", "parameters": {%s}, "indicators": {%s},
       "long": {"enter": %s, "exit": {"below": ["close", 9]}},
       "stops": {"loss": {"percent": 5}},
       "execution": {"capital": 1000, "commission": {"type": "rate", "rate": 0.001}}}
      """;

  @TempDir Path folder;

  @Test
  void a_sound_definition_has_nothing_against_it() throws IOException {
    LintOutcome outcome = lint(SOUND.formatted("", "", "{\"above\": [\"close\", 10]}"), true);

    assertThat(Spoken.by(outcome)).isEqualTo("1 definition: 0 errors, 0 doubts\n");
    assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
  }

  @Test
  void every_doubt_stands_at_its_place() throws IOException {
    LintOutcome outcome =
        lint(
            """
            {"id": "s", "dataset": "d",
             "parameters": {
               "n": {"value": 30, "sweep": {"values": [20, 20.0]}},
               "idle": {"value": 1}},
             "indicators": {"mean": {"type": "sma", "period": "$n"}, "lost": {"type": "ema", "period": "$idle"}},
             "long": {"enter": {"above": ["close", "mean"]}, "exit": {"above": ["close", "mean"]}},
             "short": {"enter": {"above": ["close", "mean"]}, "stops": {"profit": {"percent": 0.1}}},
             "execution": {"capital": 1000, "fill": "this-close", "warmup": 20,
               "slippage": {"type": "rate", "rate": 0.001}}}
            """,
            false);

    assertThat(Spoken.by(outcome))
        .isEqualTo(
            """
            strategies/s/strategy.json:3:32: sweep of "n" has one value; give it more, or leave it out
            strategies/s/strategy.json:3:32: the value of "n", 30, is none of its sweep; let a step meet it, or its neighbours cannot be checked
            strategies/s/strategy.json:4:12: parameter "idle" changes no trade; write "$idle" where it counts, or leave it out
            strategies/s/strategy.json:5:66: indicator "lost" is read by no rule, but lengthens the warm-up; use it or leave it out
            strategies/s/strategy.json:6:10: nothing but its condition closes a long position that loses; add "stops": {"loss": {"percent": 5}}
            strategies/s/strategy.json:6:58: long is closed by what opens it; write another "exit"
            strategies/s/strategy.json:7:11: nothing but its condition closes a short position that loses; add "stops": {"loss": {"percent": 5}}
            strategies/s/strategy.json:7:21: long and short enter on the same condition, so neither ever does; write another one
            strategies/s/strategy.json:7:71: a profit target of 0.1 percent does not pay the costs of 0.2; put it farther away
            strategies/s/strategy.json:8:41: fills at the close that decided, which nobody can; say "fill": "next-open"
            strategies/s/strategy.json:8:65: a warm-up of 20 bars is shorter than its longest indicator, which needs 30; say "warmup": "longest-period"
            1 definition: 0 errors, 11 doubts
            """);
    assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
    assertThat(new LintOutcome(outcome.linted(), List.of(), true).exit())
        .isEqualTo(ExitCode.CHECK_FAILED);
  }

  @Test
  void errors_of_every_file_are_told_at_once() throws IOException {
    Workspace workspace =
        StrategyWorkspace.in(folder, StrategyWorkspace.PLAIN.replace("\"d\"", "\"dd\""), "1,1,1,1");
    write(
        "bad", "{\"id\": \"bad\", \"dataset\": \"d\", \"execution\": {\"capital\": 0}, \"x\": 1}");
    write("lost", "{\"dataset\": \"d\"}");
    write("torn", "{");
    write("twin", StrategyWorkspace.PLAIN);

    LintOutcome outcome = new StrategyLint(workspace).of(List.of(), false);

    assertThat(Spoken.by(outcome))
        .isEqualTo(
            """
            strategies/lost/strategy.json: has no "id"; give it one, such as the name of its folder
            strategies/torn/strategy.json:1:2: the file ends in the middle; is it cut off? close what is open
            strategies/twin/strategy.json:2:9: id "s" is that of strategies/s/strategy.json too; give one of them another id
            strategies/bad/strategy.json:1:56: execution.capital: expected a number from 1 to 1000000000000, found 0; mend it
            strategies/bad/strategy.json:1:60: unknown key "x"; known here: $schema, id, title, hypothesis, dataset, source, signals, parameters, constraints, indicators, long, short, stops, execution
            strategies/s/strategy.json:3:14: project.json has no dataset "dd"; did you mean "d"?
            strategies/s/strategy.json:4:11: nothing but its condition closes a long position that loses; add "stops": {"loss": {"percent": 5}}
            strategies/s/strategy.json:5:16: fills cost nothing; give it a "commission" or "slippage": each trade pays them twice
            2 definitions: 6 errors, 2 doubts
            """);
    assertThat(outcome.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThatThrownBy(() -> new StrategyLint(workspace).of(List.of("ss"), false))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("no strategy \"ss\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"above": ["rsi", 100]}                                                    | never
          {"atLeast": ["rsi", 100]}                                                  | may
          {"above": ["close", "top"]}                                                | never
          {"above": ["close", "top[1]"]}                                             | may
          {"crossesAbove": ["close", "top"]}                                         | never
          {"below": ["high", "low"]}                                                 | never
          {"all": [{"above": ["close", 20]}, {"below": ["close", 10]}]}              | never
          {"all": [{"above": ["close", 20]}, {"below": ["close[1]", 10]}]}           | may
          {"any": [{"above": ["rsi", 100]}, {"below": ["rsi", 0]}]}                  | never
          {"any": [{"above": ["rsi", 100]}, {"below": ["rsi", 10]}]}                 | may
          {"all": [{"crossesAbove": ["close", "mean"]}, {"below": ["close", "mean"]}]} | never
          {"all": [{"rising": {"series": "close", "bars": 2}}, {"below": ["close", "close[2]"]}]} | never
          {"all": [{"weekday": ["monday"]}, {"weekday": ["friday"]}]}                | never
          {"all": [{"session": "09:00-12:00"}, {"session": "13:00-15:00"}]}          | never
          {"all": [{"session": "22:00-02:00"}, {"session": "01:00-15:00"}]}          | may
          {"all": [{"not": {"weekday": ["monday"]}}, {"weekday": ["monday"]}]}       | never
          {"ago": {"bars": 2, "condition": {"above": ["upper", "lower"]}}}           | may
          {"within": {"bars": 5, "condition": {"below": ["upper", "lower"]}}}        | never
          {"equals": [1, 2]}                                                         | never
          {"not": {"above": ["rsi", 100]}}                                           | may
          """)
  void what_can_never_hold(String enter, String verdict) throws IOException {
    String indicators =
        """
        "rsi": {"type": "rsi"}, "top": {"type": "donchian-upper"}, "mean": {"type": "sma", "period": 3},
        "upper": {"type": "bollinger-upper"}, "lower": {"type": "bollinger-lower"}
        """;

    LintOutcome outcome = lint(SOUND.formatted("", indicators, enter), false);

    assertThat(Spoken.by(outcome).contains("long.enter can never hold"))
        .isEqualTo(verdict.equals("never"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"crossesAbove": ["close", "mean"]} | {"crossesBelow": ["close", "mean"]} | apart
          {"crossesBelow": ["close", 30]}     | {"crossesAbove": ["close", 70]}     | apart
          {"above": ["close", "mean"]}        | {"below": ["close", "mean[1]"]}     | overlapping
          {"above": ["close", "top[1]"]}      | {"below": ["close", "base[1]"]}     | apart
          """)
  void both_sides_at_one_bar(String buy, String sell, String verdict) throws IOException {
    LintOutcome outcome =
        lint(
            """
            {"id": "s", "dataset": "d",
             "indicators": {"mean": {"type": "sma", "period": 3}, "top": {"type": "donchian-upper"},
               "base": {"type": "donchian-lower"}},
             "long": {"enter": %s, "exit": {"below": ["close", 9]}},
             "short": {"enter": %s, "exit": {"below": ["close", 9]}},
             "execution": {"capital": 1000}}
            """
                .formatted(buy, sell),
            false);

    assertThat(Spoken.by(outcome).contains("may want to enter at one bar"))
        .isEqualTo(verdict.equals("overlapping"));
  }

  @Test
  void a_huge_condition_is_answered_at_once() throws IOException {
    String either = "{\"any\": [{\"above\": [\"close\", 1]}, {\"above\": [\"open\", 2]}]}";
    String many = "{\"all\": [" + (either + ",").repeat(2_000) + either + "]}";

    assertThat(lint(SOUND.formatted("", "", many), true).exit()).isEqualTo(ExitCode.OK);
  }

  @ParameterizedTest
  @EnumSource(IndicatorType.class)
  void the_warm_up_of_every_indicator_is_known_without_bars(IndicatorType type) throws IOException {
    String period =
        type.arguments().stream().anyMatch(each -> each.usual() == null) ? ", \"period\": 10" : "";

    LintOutcome outcome =
        lint(
            SOUND
                .formatted(
                    "",
                    "\"x\": {\"type\": \"" + type.id() + "\"" + period + "}",
                    "{\"above\": [\"close\", \"x[1]\"]}")
                .replace("\"capital\"", "\"warmup\": 0, \"capital\""),
            false);

    assertThat(Spoken.by(outcome)).contains("shorter than its longest indicator", " doubt");
  }

  private LintOutcome lint(String definition, boolean strict) throws IOException {
    return new StrategyLint(StrategyWorkspace.in(folder, definition, "1,1,1,1"))
        .of(List.of(), strict);
  }

  private void write(String id, String definition) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("strategies/" + id)).resolve("strategy.json"),
        definition);
  }
}
