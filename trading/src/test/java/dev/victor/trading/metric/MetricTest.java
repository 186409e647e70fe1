package dev.victor.trading.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricTest {

  @Test
  void every_figure_says_whose_definition_it_is() {
    Map<String, String> definitions = Metric.definitions();

    assertThat(definitions).hasSize(Metric.all().size());
    assertThat(definitions.values())
        .allMatch(text ->
            text.matches(
                "(MetaTrader|victor|Tharp 1998|Sweeney 1996|quantstats[^:]{0,30}): .{8,}"));
    assertThat(definitions)
        .containsEntry("expectedPayoff", "MetaTrader: net profit / trades")
        .containsEntry("drawdown.absolute", "MetaTrader: initial balance - lowest balance")
        .containsEntry(
            "daily.sortino",
            "quantstats, Sortino & Price 1994: mean / sqrt(sum of squared returns below zero /"
                + " days) * sqrt(252)");
  }

  @Test
  void every_figure_has_a_place_a_label_and_a_family() {
    assertThat(Metric.all())
        .allMatch(metric -> metric.id().matches("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*){0,2}"))
        .allMatch(metric -> metric.label().matches("[A-Za-z][A-Za-z0-9 %-]+"))
        .allMatch(metric ->
            metric.family() == Metric.Family.MT
                || metric.id().startsWith(metric.family().id() + "."));
    assertThat(BrokerMetric.NET_PROFIT.label()).isEqualTo("net profit");
    assertThat(BrokerMetric.WIN_RATE.formula()).startsWith("trades with a result of zero or more");
    assertThat(PositionMetric.R_AVERAGE.unit()).isEqualTo(Metric.Unit.R);
  }

  @Test
  void a_figure_is_read_from_what_was_measured() {
    MetaTraderMeter meter = new MetaTraderMeter(new java.math.BigDecimal("100"));
    meter.add(new java.math.BigDecimal("-130"), true);

    assertThat(BrokerMetric.NET_PROFIT.of(meter.metrics()))
        .isEqualTo(Value.of(new java.math.BigDecimal("-130")));
    assertThat(CurveMetric.GHPR.of(meter.metrics()))
        .isEqualTo(new Value.Absent("the balance was not above zero"));
    assertThat(BrokerMetric.Z_SCORE.of(meter.metrics())).isInstanceOf(Value.Absent.class);
    assertThat(CurveMetric.LR_CORRELATION.of(meter.metrics()))
        .isEqualTo(new Value.Absent("2 points of at least 30"));
  }
}
