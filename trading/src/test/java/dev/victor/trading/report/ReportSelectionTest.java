package dev.victor.trading.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.UsageError;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.filter.Filter;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.metric.Metric;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportSelectionTest {

  @TempDir Path folder;

  @Test
  void a_breakdown_has_a_line_a_part_most_money_first() throws IOException {
    assertThat(text(Filter.NONE, Dimension.SYMBOL, Metric.Family.MT))
        .contains(
            """

            by symbol
                          net  n       won   payoff  profit factor
              EURUSD  +455.00  4   75.00 %  +113.75           4.57
              GBPUSD  +219.20  1  100.00 %  +219.20   nothing lost
              XAUUSD   −61.20  1    0.00 %   −61.20           0.00
              no interval below 10 trades: too few to draw from

            what they mean\
            """);
  }

  @Test
  void hours_days_and_months_are_in_their_own_order() throws IOException {
    assertThat(keys(Dimension.HOUR)).containsExactly("09", "10", "12", "13", "15");
    assertThat(keys(Dimension.WEEKDAY)).containsExactly("fri", "sun");
    assertThat(keys(Dimension.MONTH)).containsExactly("2026-11");
    assertThat(keys(Dimension.DIRECTION)).containsExactly("long", "short");
    assertThat(keys(Dimension.STRATEGY)).containsExactly("none");
    assertThat(keys(Dimension.TAG)).containsExactly("news", "late", "none");
  }

  @Test
  void scripts_get_the_parts_with_the_keys_of_the_whole() throws IOException {
    JsonNode by = json(Filter.NONE, Dimension.DIRECTION).get("by");

    assertThat(by.get("dimension").asText()).isEqualTo("direction");
    JsonNode longs = by.get("rows").get(0);
    assertThat(longs.get("key").asText()).isEqualTo("long");
    assertThat(longs.get("trades").asInt()).isEqualTo(4);
    assertThat(longs.get("netProfit").decimalValue()).isEqualByComparingTo("455.00");
    assertThat(longs.at("/intervals/reason").asText()).isEqualTo("4 trades of at least 10");
    assertThat(json(Filter.NONE, null).get("by").isNull()).isTrue();
  }

  @Test
  void filters_combine_and_are_said_in_the_heading_and_to_scripts() throws IOException {
    Filter filter =
        Filter.parse(List.of("EUR*"), List.of(), List.of(), List.of("sun"), Optional.of("9-12"));

    assertThat(text(filter, null, Metric.Family.MT))
        .startsWith(
            """
            ftmo · USD · 22 November 2026 · Europe/Berlin
            only symbol EUR* · weekday sun · hour 9-12

              net profit            +54.60  _#,
            """);
    JsonNode json = json(filter, null);
    assertThat(json.at("/filters/symbol/0").asText()).isEqualTo("EUR*");
    assertThat(json.at("/trades").asInt()).isEqualTo(2);
    assertThat(json.at("/positions").asInt()).isEqualTo(2);
    assertThat(json.at("/n/days").asInt()).isEqualTo(1);
    assertThat(json.at("/drawdown/maximal").decimalValue()).isEqualByComparingTo("127.40");
  }

  @Test
  void a_tag_chooses_the_deals_and_positions_that_carry_it() throws IOException {
    Filter filter =
        Filter.parse(List.of(), List.of(), List.of("NEWS"), List.of(), Optional.empty());

    JsonNode json = json(filter, null);
    assertThat(json.get("trades").asInt()).isEqualTo(2);
    assertThat(json.at("/position/count").asInt()).isEqualTo(2);
    assertThat(json.get("netProfit").decimalValue()).isEqualByComparingTo("401.20");
  }

  @Test
  void one_family_alone_is_shown_whole() throws IOException {
    assertThat(text(Filter.NONE, null, Metric.Family.DAILY))
        .isEqualTo(
            """
            ftmo · USD · 2 November to 22 November 2026 · Europe/Berlin

              days                     2
              days traded              2
              days won                 2
              days lost                0
              win rate of days    100.00  %
              best day              0.41  %
              worst day             0.20  %
              mean day              0.31  %
              deviation of days     0.15  %
              compounded            0.61  %
              maximal drawdown      0.00  %
              value at risk 95 %    0.06  %
              expected shortfall    0.06  %
              ulcer index           0.00  %
              tail ratio            1.91
              CAGR, volatility, Sharpe ratio, Sortino ratio, Calmar ratio: not annualised:
                3 days of at least 30
              Kelly fraction, payoff of days: no day won, or none lost
              recovery of days: no drawdown

            what they mean: victor journal report --definitions, or --explain profitFactor
            """);
  }

  @Test
  void what_was_not_asked_for_is_null_to_scripts_and_has_no_definition() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(report(Filter.NONE, null, EnumSet.of(Metric.Family.MT)).json());

    assertThat(json.get("daily").isNull()).isTrue();
    assertThat(json.get("position").isNull()).isTrue();
    assertThat(json.at("/n/days").isNull()).isTrue();
    assertThat(json.at("/positions").asInt()).isEqualTo(6);
    assertThat(json.get("definitions").has("daily.sharpe")).isFalse();
    assertThat(json.get("definitions").has("mt.zScore")).isTrue();
  }

  @Test
  void enough_trades_have_an_interval_beside_their_figure() throws IOException {
    SampleJournal journal =
        new SampleJournal().account("demo", "77").deposit("2026-11-02T08:00", "1000.00");
    for (int i = 10; i < 30; i++) {
      String day = "2026-11-%02dT".formatted(i);
      journal.trade(
          "EURUSD", Direction.LONG, "1", day + "11:00", day + "12:00", i % 3 == 0 ? "-8" : "6");
    }
    String text =
        Printed.of(reporting(journal).of(wish(Filter.NONE, null), false, Sparkline.ASCII)).text();

    assertThat(text)
        .containsPattern("win rate +70.00  %  95 % [456]\\d.00 to [89]\\d.00, n 20")
        .containsPattern("profit factor +1.75  95 % 0.\\d\\d to [4-9].\\d\\d, n 20")
        .containsPattern(
            "expected payoff +\\+1.80  a trade  95 % \u2212[01].\\d\\d to [34].\\d\\d");
  }

  @Test
  void what_cannot_be_broken_down_by_is_refused_with_the_nearest() {
    assertThat(Dimension.parse("weekday")).isEqualTo(Dimension.WEEKDAY);
    assertThatThrownBy(() -> Dimension.parse("simbol"))
        .isInstanceOfSatisfying(
            UsageError.class,
            refused ->
                assertThat(refused.line())
                    .isEqualTo("--by simbol: nothing to break down by; did you mean symbol?"));
  }

  private List<String> keys(Dimension by) throws IOException {
    return json(Filter.NONE, by).at("/by/rows").findValuesAsText("key");
  }

  private JsonNode json(Filter filter, @Nullable Dimension by) throws IOException {
    return new ObjectMapper()
        .readTree(report(filter, by, EnumSet.allOf(Metric.Family.class)).json());
  }

  private String text(Filter filter, @Nullable Dimension by, Metric.Family family)
      throws IOException {
    return report(filter, by, EnumSet.of(family)).text();
  }

  private Printed report(Filter filter, @Nullable Dimension by, Set<Metric.Family> families)
      throws IOException {
    ReportWish wish =
        new ReportWish(
            Optional.empty(),
            Period.all(SampleJournal.BERLIN),
            filter,
            Optional.ofNullable(by),
            families);
    return Printed.of(reporting(SampleJournal.ofOneDay()).of(wish, false, Sparkline.ASCII));
  }

  private static ReportWish wish(Filter filter, @Nullable Dimension by) {
    return new ReportWish(
        Optional.empty(),
        Period.all(SampleJournal.BERLIN),
        filter,
        Optional.ofNullable(by),
        EnumSet.allOf(Metric.Family.class));
  }

  /// Two trades of the sample were news, the last one was late.
  private JournalReport reporting(SampleJournal journal) throws IOException {
    journal.tagged("104", "news").tagged("110", "news").tagged("112", "late");
    return new JournalReport(Optional.of(journal), SampleWorkspace.in(folder));
  }
}
