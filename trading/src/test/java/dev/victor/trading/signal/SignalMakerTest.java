package dev.victor.trading.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.strategy.Strategy;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each condition on bars whose closes are 1 2 3 3 2 1 1 4, the first of them on a Thursday.
class SignalMakerTest {

  private static final String[] CLOSES = {"1", "2", "3", "3", "2", "1", "1", "4"};

  @TempDir Path folder;

  @Test
  void each_condition_holds_where_it_should() throws IOException {
    assertThat(where("{\"above\": [\"close\", 2]}")).isEqualTo("2 3 7");
    assertThat(where("{\"below\": [\"close\", 2]}")).isEqualTo("0 5 6");
    assertThat(where("{\"atLeast\": [\"close\", 3]}")).isEqualTo("2 3 7");
    assertThat(where("{\"atMost\": [\"close\", \"close[1]\"]}")).isEqualTo("3 4 5 6");
    assertThat(where("{\"equals\": [\"close\", \"close[1]\"]}")).isEqualTo("3 6");
    assertThat(where("{\"crossesAbove\": [\"close\", 1.5]}")).isEqualTo("1 7");
    assertThat(where("{\"crossesBelow\": [\"close\", 2.5]}")).isEqualTo("4");
    assertThat(where("{\"rising\": {\"series\": \"close\", \"bars\": 2}}")).isEqualTo("2");
    assertThat(where("{\"falling\": {\"series\": \"close\"}}")).isEqualTo("4 5");
    assertThat(where("{\"not\": {\"above\": [\"close\", 2]}}")).isEqualTo("0 1 4 5 6");
    assertThat(where("{\"all\": [{\"above\": [\"close\", 1]}, {\"below\": [\"close\", 3]}]}"))
        .isEqualTo("1 4");
    assertThat(where("{\"any\": [{\"above\": [\"close\", 3]}, {\"below\": [\"close\", 2]}]}"))
        .isEqualTo("0 5 6 7");
    assertThat(where("{\"ago\": {\"bars\": 2, \"condition\": {\"equals\": [\"close\", 3]}}}"))
        .isEqualTo("4 5");
    assertThat(where("{\"within\": {\"bars\": 1, \"condition\": {\"equals\": [\"close\", 2]}}}"))
        .isEqualTo("1 2 4 5");
    assertThat(where("{\"weekday\": [\"friday\", \"monday\"]}")).isEqualTo("1 4");
    assertThat(where("{\"session\": \"22:00-01:00\"}")).isEqualTo("0 1 2 3 4 5 6 7");
    assertThat(where("{\"session\": \"09:30-16:00\"}")).isEmpty();
  }

  /// Two series that meet: strictly on one side at the bar before, or at the last that differed.
  @Test
  void a_cross_after_bars_that_are_equal() throws IOException {
    assertThat(where("{\"crossesBelow\": [\"close\", 3]}")).isEmpty();
    assertThat(where("{\"crossesAbove\": [\"close\", 1]}")).isEmpty();
    assertThat(where("{\"crossesAbove\": [\"close\", \"lag\"]}", "two-bar", ", \"warmup\": 0"))
        .isEqualTo("");
    assertThat(where("{\"crossesBelow\": [\"close\", \"lag\"]}", "two-bar", ", \"warmup\": 0"))
        .isEqualTo("");
    assertThat(where("{\"crossesBelow\": [\"close\", \"lag\"]}", "walk-back", ", \"warmup\": 0"))
        .isEqualTo("4");
  }

  /// Nothing is decided before the slowest indicator has a whole value and a bar before it.
  @Test
  void the_warm_up_is_that_of_the_slowest_indicator() throws IOException {
    assertThat(where("{\"above\": [\"slow\", 0]}", "two-bar", "")).isEqualTo("4 5 6 7");
    assertThat(where("{\"above\": [\"slow\", 0]}", "two-bar", ", \"warmup\": 6")).isEqualTo("6 7");
    assertThat(where("{\"above\": [\"slow\", 0]}", "two-bar", ", \"warmup\": 0"))
        .isEqualTo("3 4 5 6 7");
  }

  private String where(String condition) throws IOException {
    return where(condition, "two-bar", ", \"warmup\": 0");
  }

  private String where(String condition, String crossRule, String more) throws IOException {
    String[] rows = new String[CLOSES.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = String.join(",", CLOSES[i], CLOSES[i], CLOSES[i], CLOSES[i]);
    }
    Files.deleteIfExists(folder.resolve(".victor/datasets.json"));
    Workbench bench =
        Workbench.open(
            StrategyWorkspace.in(
                folder,
                """
                {"id": "s", "dataset": "d",
                 "indicators": {"lag": {"type": "highest", "period": 1, "source": "slowest"},
                   "slowest": {"type": "sma", "period": 2}, "slow": {"type": "sma", "period": 4}},
                 "long": {"enter": %s, "exit": {"above": ["close", 99]}},
                 "execution": {"capital": 1000, "crossRule": "%s"%s}}
                """
                    .formatted(condition, crossRule, more),
                rows),
            Optional.empty());
    Strategy strategy = bench.strategy();
    SeriesOf series = new SeriesOf(strategy, strategy.values(), bench.columns());
    byte[] wants =
        new SignalMaker(
                strategy, strategy.values(), series, bench.data().bars(), bench.data().zone())
            .make()
            .wants();
    return IntStream.range(0, wants.length)
        .filter(i -> (wants[i] & Signals.ENTER_LONG) != 0)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
