package dev.victor.trading.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.UsageError;
import dev.victor.trading.filter.Filter;
import dev.victor.trading.metric.BrokerMetric;
import dev.victor.trading.metric.CurveMetric;
import dev.victor.trading.metric.DailyMetric;
import dev.victor.trading.metric.LedgerMetric;
import dev.victor.trading.metric.Metric;
import dev.victor.trading.metric.PositionMetric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

  @TempDir Path folder;

  @Test
  void a_figure_says_its_formula_its_inputs_and_the_first_rows() throws IOException {
    assertThat(explained(BrokerMetric.PROFIT_FACTOR).text())
        .isEqualTo(
            """
            profit factor = 4.25
              formula  gross profit / |gross loss|; 0 when nothing was lost
              source   MetaTrader
              inputs   gross profit  +801.60
                       gross loss    −188.60
              rows     6, sum of result 613.00; the first 5
                                              result
                2026-11-20 12:30:00  EURUSD   200.00
                2026-11-22 09:48:00  EURUSD   182.00
                2026-11-22 10:14:00  XAUUSD   −61.20
                2026-11-22 10:23:00  EURUSD  −127.40
                2026-11-22 13:10:00  GBPUSD   219.20
            """);
  }

  @Test
  void only_the_rows_that_went_in_are_counted() throws IOException {
    assertThat(explained(BrokerMetric.GROSS_LOSS).text())
        .contains("rows     2, sum of result −188.60\n")
        .doesNotContain("GBPUSD");
    assertThat(explained(LedgerMetric.COMMISSION).text())
        .contains("commission = −3.50")
        .contains("rows     1, sum of commission −3.50");
    assertThat(explained(LedgerMetric.SWAP).text()).contains("rows     none went in");
    assertThat(explained(BrokerMetric.LARGEST_PROFIT).text()).contains("rows     4, ");
    assertThat(explained(BrokerMetric.LONGEST_LOSS).text()).contains("rows     2, ");
    assertThat(explained(CurveMetric.DRAWDOWN_MAXIMAL).text())
        .contains("inputs   initial balance                   100,000.00")
        .contains("         peak before the maximal drawdown  100,382.00");
  }

  @Test
  void a_figure_of_days_shows_days() throws IOException {
    assertThat(explained(DailyMetric.MEAN).text())
        .isEqualTo(
            """
            mean day = 0.31 %
              formula  arithmetic mean of returns
              source   quantstats
              inputs   days  2
              rows     2, sum of returnPercent 0.612176
                              returnPercent  result     opening  flows
                2026-11-20             0.20  200.00  100,000.00   0.00
                2026-11-22         0.412176  413.00  100,200.00   0.00
            """);
    assertThat(explained(DailyMetric.SHARPE).text())
        .startsWith("Sharpe ratio = unknown: not annualised: 3 days of at least 30\n");
  }

  @Test
  void a_figure_of_positions_shows_positions() throws IOException {
    assertThat(explained(PositionMetric.HELD_LOST).text())
        .contains("held lost = 9 min")
        .contains("rows     2, sum of seconds 1,080.00")
        .contains("2026-11-22 10:14:00  XAUUSD   720.00");
    assertThat(explained(LedgerMetric.POSITIONS).text())
        .contains("positions = 6")
        .contains("rows     6, sum of result 613.00");
    assertThat(explained(PositionMetric.COSTS_PERCENT).text()).contains("costs   profit");
    assertThat(explained(PositionMetric.R_AVERAGE).text()).contains("rows     none went in");
  }

  @Test
  void scripts_get_the_same_exactly() throws IOException {
    JsonNode json = new ObjectMapper().readTree(explained(BrokerMetric.EXPECTED_PAYOFF).json());

    assertThat(json.get("metric").asText()).isEqualTo("expectedPayoff");
    assertThat(json.get("value").decimalValue()).isEqualByComparingTo("102.166667");
    assertThat(json.get("reason").isNull()).isTrue();
    assertThat(json.at("/inputs/netProfit").decimalValue()).isEqualByComparingTo("613.00");
    assertThat(json.at("/inputs/trades").asInt()).isEqualTo(6);
    assertThat(json.at("/rows/count").asInt()).isEqualTo(6);
    assertThat(json.at("/rows/first")).hasSize(5);
    assertThat(json.at("/rows/first/0/when").asText()).isEqualTo("2026-11-20 12:30:00");
    assertThat(json.at("/rows/first/0/amounts/result").decimalValue())
        .isEqualByComparingTo("200.00");
    JsonNode unknown = new ObjectMapper().readTree(explained(DailyMetric.CAGR).json());
    assertThat(unknown.get("value").isNull()).isTrue();
    assertThat(unknown.get("reason").asText()).startsWith("not annualised");
  }

  @Test
  void every_figure_of_the_catalogue_can_be_explained() throws IOException {
    for (Metric metric : Metric.all()) {
      Printed printed = explained(metric);
      assertThat(printed.text()).as(metric.id()).startsWith(metric.label() + " = ");
      assertThat(printed.text().lines()).allMatch(line -> line.length() <= 90);
    }
  }

  @Test
  void without_a_journal_there_is_nothing_to_explain() throws IOException {
    assertThat(
            Printed.of(
                    new JournalReport(Optional.empty(), SampleWorkspace.in(folder))
                        .explain(wish(), BrokerMetric.TRADES))
                .text())
        .isEqualTo("ftmo: no trades in the journal yet\n");
  }

  @Test
  void a_figure_is_named_by_its_id_or_its_last_word() {
    assertThat(MetricName.parse("sharpe")).isEqualTo(CurveMetric.SHARPE);
    assertThat(MetricName.parse("daily.SHARPE")).isEqualTo(DailyMetric.SHARPE);
    assertThat(MetricName.parse("sortino")).isEqualTo(DailyMetric.SORTINO);
    assertThat(MetricName.parse("zscore")).isEqualTo(BrokerMetric.Z_SCORE);
  }

  @Test
  void an_unknown_figure_is_refused_with_the_nearest() {
    assertThat(refusal("profitfaktor"))
        .isEqualTo("--explain profitfaktor: no such figure; did you mean profitFactor?");
    assertThat(refusal("sortina"))
        .isEqualTo("--explain sortina: no such figure; did you mean sortino?");
    assertThat(refusal("luckinessOfTheTrader"))
        .isEqualTo(
            "--explain luckinessOfTheTrader: no such figure; see them all: victor journal report"
                + " --definitions");
  }

  private static String refusal(String typed) {
    try {
      return MetricName.parse(typed).id();
    } catch (UsageError e) {
      return e.line();
    }
  }

  private Printed explained(Metric metric) throws IOException {
    return Printed.of(
        new JournalReport(Optional.of(SampleJournal.ofOneDay()), SampleWorkspace.in(folder))
            .explain(wish(), metric));
  }

  private static ReportWish wish() {
    return new ReportWish(
        Optional.empty(),
        Period.all(SampleJournal.BERLIN),
        Filter.NONE,
        Optional.empty(),
        EnumSet.allOf(Metric.Family.class));
  }
}
