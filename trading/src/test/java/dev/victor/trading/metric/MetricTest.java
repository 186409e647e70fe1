package dev.victor.trading.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricTest {

  @Test
  void every_figure_says_whose_definition_it_is() {
    Map<String, String> definitions = Metric.definitions();

    assertThat(definitions).hasSize(Metric.values().length);
    assertThat(definitions.values()).allMatch(text -> text.matches("(MetaTrader|victor): .{15,}"));
    assertThat(definitions)
        .containsEntry("expectedPayoff", "MetaTrader: net profit / trades")
        .containsEntry("drawdown.absolute", "MetaTrader: initial balance - lowest balance");
  }

  @Test
  void every_figure_has_a_label_that_reads_as_words() {
    assertThat(Metric.values()).allMatch(metric -> metric.label().matches("[A-Za-z ]+"));
    assertThat(Metric.NET_PROFIT.label()).isEqualTo("net profit");
    assertThat(Metric.WIN_RATE.formula()).startsWith("trades with a result of zero or more");
  }
}
