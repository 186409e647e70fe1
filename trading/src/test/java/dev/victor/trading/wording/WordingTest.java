package dev.victor.trading.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.git.GitRunner;
import dev.victor.core.workspace.Session;
import dev.victor.trading.strategy.Spoken;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A definition in words, and what two of them do differently.
class WordingTest {

  private static final String EVERYTHING =
      """
      {"id": "s", "title": "All of it", "hypothesis": "Words.", "dataset": "d",
       "parameters": {"n": {"value": 3.0, "sweep": {"from": 2, "to": 6, "step": 2}},
         "wait": {"value": 2, "sweep": {"values": [1, 2]}}, "part": {"value": 0.5}},
       "constraints": ["n > wait"],
       "indicators": {"mean": {"type": "sma", "period": "$n"}, "range": {"type": "atr"}},
       "long": {
         "enter": {"all": [{"crossesAbove": ["close", "mean[1]"]},
           {"any": [{"atLeast": ["range", 1]}, {"not": {"weekday": ["friday", "monday"]}}]},
           {"within": {"bars": "$wait", "condition": {"rising": {"series": "close", "bars": 2}}}}]},
         "exit": {"ago": {"bars": 1, "condition": {"falling": {"series": "mean"}}}}},
       "short": {"enter": {"session": "09:00-17:30"}, "stops": {"profit": {"amount": 2}, "bars": 9}},
       "stops": {"loss": {"percent": 5}, "trailing": {"atr": {"multiple": 3}}},
       "execution": {"capital": 1e4, "sizing": {"type": "cash", "amount": 500, "wholeUnits": true},
         "commission": {"type": "per-order", "amount": 1.50, "sides": "entry"},
         "slippage": {"type": "amount", "amount": 0.01}, "warmup": 30, "atEnd": "close-at-last-open",
         "crossRule": "walk-back"}}
      """;

  @TempDir Path folder;

  @Test
  void everything_a_definition_can_say() throws IOException {
    ShowOutcome outcome =
        ShowOutcome.of(StrategyWorkspace.in(folder, EVERYTHING, "1,1,1,1"), Optional.empty());

    assertThat(Spoken.by(outcome).replaceFirst("s@[0-9a-f]{7}", "s@VERSION"))
        .isEqualTo(
            """
            s@VERSION  All of it
              Words.
              stage                 draft
              file                  strategies/s/strategy.json
              dataset               d
              parameters.n          3, swept from 2 to 6 by 2
              parameters.wait       2, swept over 1, 2
              parameters.part       0.5
              constraints           n > wait
              indicators.mean       sma of close, period n
              indicators.range      atr, period 14
              long.enter            close crosses above mean of 1 bar before and (range is at least 1 or not (it is Monday or Friday)) and (at this bar or one of the wait bars before, close rises for 2 bars)
              long.exit             1 bar before, mean falls
              short.enter           the bar begins from 09:00 to before 17:30
              short.stops.profit    2 in favour of the entry price
              short.stops.bars      after 9 bars
              stops.loss            5 % against the entry price
              stops.trailing        3 times the average true range of 14 bars behind the best price since the entry
              execution.capital     10000
              execution.fill        at the open of the next bar
              execution.sizing      units for 500, whole units
              execution.commission  1.5 a fill, at entry
              execution.slippage    0.01
              execution.crossRule   the last bar that differed counts
              execution.warmup      30 bars
              execution.atEnd       an open position is closed at the last open
            """);
    assertThat(Json.write(outcome.json()))
        .contains("\"stage\" : \"draft\"", "\"long.exit\" : \"1 bar before, mean falls\"");
  }

  @Test
  void what_changed_since_a_commit() throws IOException {
    String first =
        StrategyWorkspace.PLAIN.replace("\"dataset\"", "\"source\": [\"ea.mq5\"], \"dataset\"");
    Files.writeString(folder.resolve("ea.mq5"), "one");
    commit(first);
    Files.writeString(folder.resolve("ea.mq5"), "two");
    commit(first.replace("\"above\": [\"close\", 10]", "\"above\": [\"close\", 11]"));
    write(
        first
            .replace("\"above\": [\"close\", 10]", "\"above\": [\"close\", 11]")
            .replace("\"source\"", "\"title\": \"Better said\", \"source\""));

    assertThat(said("HEAD~1..HEAD"))
        .isEqualTo(
            """
            s@ID (HEAD~1)  →  s@ID (HEAD)
              long.enter
                - close is above 10
                + close is above 11
              ea.mq5
                - 7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed
                + 3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3
            """);
    assertThat(said("HEAD"))
        .isEqualTo(
            """
            s@ID (HEAD)  →  s@ID (the file)
              title
                + Better said
              the same version: only words differ
            """);
    write(
        first
            .replace("\"above\": [\"close\", 10]", "\"above\": [\"close\", 11]")
            .replace("\"capital\"", "\"fill\": \"next-open\", \"capital\""));
    assertThat(said("HEAD"))
        .endsWith(
            "  another version that does the same: only what is usual was said or left out\n");
    assertThat(Json.write(diff("HEAD~1..HEAD").json()))
        .contains("\"sameVersion\" : false", "\"before\" : \"close is above 10\"");
    for (String wrong : List.of("v9", "--help", "HEAD~5..HEAD")) {
      assertThatThrownBy(() -> diff(wrong))
          .isInstanceOf(BadInput.class)
          .hasMessageContaining("is not in git");
    }
  }

  private String said(String revisions) {
    return Spoken.by(diff(revisions)).replaceAll("s@[0-9a-f]{7}", "s@ID");
  }

  private DiffOutcome diff(String revisions) {
    return new StrategyDiff(StrategyWorkspace.session(folder)).of(Optional.of("s"), revisions);
  }

  private void write(String definition) throws IOException {
    StrategyWorkspace.in(folder, definition, "1,1,1,1");
  }

  private void commit(String definition) throws IOException {
    write(definition);
    Session session = StrategyWorkspace.session(folder);
    GitRunner git = new GitRunner(session.environment(), folder, false);
    git.write("init", "-q").orFail();
    git.write("add", ".").orFail();
    git.write("-c", "user.name=v", "-c", "user.email=v@example.com", "commit", "-qm", "x").orFail();
  }
}
