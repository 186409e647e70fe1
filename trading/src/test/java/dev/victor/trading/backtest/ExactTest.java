package dev.victor.trading.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.signal.Signals;
import dev.victor.trading.strategy.Spoken;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Averages of prices in small steps are equal now and then; only exact arithmetic sees that.
class ExactTest {

  private static final int BARS = 2_000;
  private static final int FAST = 10;
  private static final int SLOW = 20;

  private static final String CROSS =
      """
      {"id": "s", "dataset": "d",
       "indicators": {"fast": {"type": "sma", "period": 10}, "slow": {"type": "sma", "period": 20}},
       "long": {"enter": {"crossesAbove": ["fast", "slow"]}, "exit": {"crossesBelow": ["fast", "slow"]}},
       "short": {"enter": {"crossesBelow": ["fast", "slow"]}, "exit": {"crossesAbove": ["fast", "slow"]}},
       "execution": {"capital": 1000000, "crossRule": "%s"}}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"two-bar", "walk-back"})
  void crosses_are_those_of_whole_numbers(String rule) throws IOException {
    long[] closes = closes(11);
    Workspace workspace = workspace(CROSS.formatted(rule), closes);
    Workbench bench = Workbench.open(workspace, Optional.empty()).exact();

    Signals signals = bench.with(bench.strategy().values()).signals();
    ExactOutcome outcome = new Backtest(workspace).exact(Optional.empty(), List.of(), false);

    assertThat(signals.wants()).isEqualTo(wants(closes, rule.equals("walk-back")));
    assertThat(outcome.rounding().ties()).isEqualTo(ties(closes));
    assertThat(outcome.rounding().bars()).isNotEmpty();
    assertThat(outcome.rounding().made()).isPositive();
    assertThat(outcome.rounding().trades() - outcome.exact().result().run().trades().size())
        .isEqualTo(outcome.rounding().made() - outcome.rounding().lost());
  }

  @Test
  void what_rounding_does_is_told() throws IOException {
    ExactOutcome outcome =
        new Backtest(workspace(CROSS.formatted("two-bar"), closes(11)))
            .exact(Optional.empty(), List.of(), false);

    assertThat(Spoken.by(outcome))
        .contains("computed in decimal numbers; floating numbers make of it:")
        .containsPattern("Bars where a cross is a tie +" + outcome.rounding().ties())
        .containsPattern("Trades that are none +" + outcome.rounding().made())
        .containsPattern("\n    20[0-9-]+T00:00:00Z\n");
    assertThat(Json.write(outcome.json()))
        .contains("\"arithmetic\" : \"decimal\"", "\"tradesMade\" : ", "\"equityDifference\" : ");
  }

  @Test
  void an_average_of_an_average_is_rounded_once() throws IOException {
    long[] closes = closes(5);
    String definition =
        CROSS
            .formatted("two-bar")
            .replace(
                "\"indicators\": {",
                "\"indicators\": {\"mid\": {\"type\": \"sma\", \"source\": \"hl2\", \"period\":"
                    + " 3},")
            .replace("\"sma\", \"period\"", "\"sma\", \"source\": \"mid\", \"period\"");
    Workbench bench = Workbench.open(workspace(definition, closes), Optional.empty()).exact();

    long[] sums = new long[BARS];
    for (int i = 2; i < BARS; i++) {
      sums[i] = closes[i] + closes[i - 1] + closes[i - 2];
    }
    byte[] wants = wants(sums, false);
    Arrays.fill(wants, 0, SLOW + 1, (byte) 0);
    assertThat(bench.with(bench.strategy().values()).signals().wants()).isEqualTo(wants);
  }

  @Test
  void what_has_no_exact_value_is_refused() throws IOException {
    Workspace workspace =
        workspace(
            CROSS
                .formatted("two-bar")
                .replace("\"sma\", \"period\": 10", "\"bollinger-upper\", \"period\": 10"),
            closes(1));

    assertThatThrownBy(() -> new Backtest(workspace).exact(Optional.empty(), List.of(), false))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("indicators.fast is a bollinger-upper, which has no exact value");
  }

  private static long[] closes(long seed) {
    Random random = new Random(seed);
    long[] closes = new long[BARS];
    closes[0] = 110_000;
    for (int i = 1; i < BARS; i++) {
      closes[i] = closes[i - 1] + random.nextInt(-3, 4);
    }
    return closes;
  }

  private Workspace workspace(String definition, long[] closes) throws IOException {
    String[] rows = new String[closes.length];
    for (int i = 0; i < rows.length; i++) {
      String price = String.format(Locale.ROOT, "%.5f", closes[i] / 100_000.0);
      rows[i] = price + "," + price + "," + price + "," + price;
    }
    return StrategyWorkspace.in(folder, definition, rows);
  }

  /// The difference of the averages times 20, a whole number.
  private static long difference(long[] numbers, int bar) {
    long difference = 0;
    for (int i = 0; i < SLOW; i++) {
      difference += (i < FAST ? SLOW / FAST - 1 : -1) * numbers[bar - i];
    }
    return difference;
  }

  private static int ties(long[] numbers) {
    int ties = 0;
    for (int bar = SLOW - 1; bar < BARS; bar++) {
      ties += difference(numbers, bar) == 0 ? 1 : 0;
    }
    return ties;
  }

  private static byte[] wants(long[] numbers, boolean walkBack) {
    byte[] wants = new byte[BARS];
    long before = difference(numbers, SLOW - 1);
    for (int bar = SLOW; bar < BARS; bar++) {
      long now = difference(numbers, bar);
      if (before < 0 && now > 0) {
        wants[bar] = Signals.ENTER_LONG | Signals.EXIT_SHORT;
      } else if (before > 0 && now < 0) {
        wants[bar] = Signals.ENTER_SHORT | Signals.EXIT_LONG;
      }
      before = walkBack && now == 0 ? before : now;
    }
    return wants;
  }
}
