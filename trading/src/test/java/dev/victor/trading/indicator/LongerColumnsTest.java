package dev.victor.trading.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.RandomBars;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongerColumnsTest {

  private static final Column MEAN =
      new Column.OfLonger(
          "4h",
          new Column.OfIndicator(
              IndicatorType.SMA,
              Optional.of(new Column.OfPrice(Price.CLOSE)),
              new IndicatorArguments(Map.of("period", BigDecimal.TWO))));

  @TempDir Path folder;

  @Test
  void a_mean_of_four_hours_is_known_when_they_are_over() {
    Bars bars = RandomBars.of(1, 24, 0.25);
    double[] closes = bars.closes();

    Columns.Numbers means = new Columns(bars, ZoneOffset.UTC).of(MEAN);

    assertThat(means.unstable()).isEqualTo(7);
    assertThat(Arrays.copyOf(means.numbers(), 7)).containsOnly(Double.NaN);
    assertThat(means.numbers()[7]).isEqualTo((closes[3] + closes[7]) / 2);
    assertThat(means.numbers()[10]).isEqualTo((closes[3] + closes[7]) / 2);
    assertThat(means.numbers()[11]).isEqualTo((closes[7] + closes[11]) / 2);
  }

  @Test
  void nothing_that_comes_later_changes_it() {
    Bars bars = RandomBars.of(2, 400, 0.25);
    double[] whole = new Columns(bars, ZoneOffset.UTC).of(MEAN).numbers();

    for (int cut = 1; cut < bars.size(); cut += 7) {
      double[] part = new Columns(bars.slice(0, cut), ZoneOffset.UTC).of(MEAN).numbers();
      assertThat(part).isEqualTo(Arrays.copyOf(whole, cut));
    }
  }

  @Test
  void what_it_is_of_has_the_same_timeframe_and_is_longer_than_a_bar() throws IOException {
    assertThatThrownBy(() -> bench("\"timeframe\": \"4h\"", ""))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("indicators.slow is of fast, which has another timeframe");
    assertThatThrownBy(() -> bench("\"timeframe\": \"12h\"", "\"timeframe\": \"12h\""))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("on bars of 12h, which are not longer than those of the dataset, 1d");
    assertThat(
            bench("\"timeframe\": \"1w\"", "\"timeframe\": \"1w\"")
                .with(Map.of())
                .run()
                .statistics())
        .isNotNull();
  }

  private Workbench bench(String slow, String fast) throws IOException {
    String definition =
        """
        { "id": "s", "dataset": "d",
          "indicators": {
            "fast": { "type": "sma", "period": 2 %s },
            "slow": { "type": "ema", "source": "fast", "period": 2, %s } },
          "long": { "enter": { "crossesAbove": ["close", "slow"] }, "exit": { "crossesBelow": ["close", "slow"] } },
          "execution": { "capital": 1000 } }
        """
            .formatted(fast.isEmpty() ? "" : ", " + fast, slow);
    return Workbench.open(
        StrategyWorkspace.in(folder, definition, "8,8,8,8", "9,9,9,9", "7,7,7,7"),
        Optional.empty());
  }
}
