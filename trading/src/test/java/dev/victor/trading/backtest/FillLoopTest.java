package dev.victor.trading.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.workspace.Workspace;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is filled, where, and for how much, on a few bars that can be followed by hand.
class FillLoopTest {

  private static final String UNITS = "\"sizing\": {\"type\": \"units\", \"units\": 2}";

  @TempDir Path folder;

  @Test
  void an_order_is_filled_at_the_next_open() throws IOException {
    assertThat(
            run(
                "above 10",
                UNITS,
                "",
                "9,9,9,9",
                "10,12,10,11",
                "12,13,12,13",
                "13,13,8,9",
                "8,9,7,8"))
        .isEqualTo("2@12>8 bars 2-4 fee 0 SIGNAL | equity 1000 1000 1002 994 992");
  }

  @Test
  void or_at_the_close_that_decided() throws IOException {
    assertThat(
            run(
                "above 10",
                UNITS + ", \"fill\": \"this-close\"",
                "",
                "9,9,9,9",
                "10,12,10,11",
                "12,13,12,13",
                "13,13,8,9",
                "8,9,7,8"))
        .isEqualTo("2@11>9 bars 1-3 fee 0 SIGNAL | equity 1000 1000 1004 996 996");
  }

  @Test
  void a_position_at_the_end_stays_or_is_closed_at_the_last_open_or_close() throws IOException {
    String[] bars = {"9,9,9,9", "10,12,10,11", "12,13,12,13", "14,16,14,15"};

    assertThat(run("above 10", UNITS, "", bars))
        .isEqualTo("open 2@12 | equity 1000 1000 1002 1006");
    assertThat(run("above 10", UNITS + ", \"atEnd\": \"close-at-last-open\"", "", bars))
        .isEqualTo("2@12>14 bars 2-3 fee 0 END | equity 1000 1000 1002 1004");
    assertThat(run("above 10", UNITS + ", \"atEnd\": \"close-at-last-close\"", "", bars))
        .isEqualTo("2@12>15 bars 2-3 fee 0 END | equity 1000 1000 1002 1006");
  }

  @Test
  void a_stop_is_touched_inside_the_bar() throws IOException {
    assertThat(
            run(
                "above 10",
                UNITS,
                "\"loss\": {\"percent\": 25}",
                "9,9,9,9",
                "10,12,10,11",
                "12,13,12,13",
                "13,13,8,13",
                "9,9,9,9"))
        .isEqualTo("2@12>9 bars 2-3 fee 0 LOSS, open 2@9 | equity 1000 1000 1002 994 994");
  }

  @Test
  void a_bar_that_opens_beyond_a_stop_is_filled_at_its_open() throws IOException {
    assertThat(
            run(
                "above 10",
                UNITS,
                "\"loss\": {\"amount\": 1}",
                "9,9,9,9",
                "10,12,10,11",
                "12,13,12,13",
                "7,13,7,8",
                "8,8,8,8"))
        .isEqualTo("2@12>7 bars 2-3 fee 0 LOSS | equity 1000 1000 1002 990 990");
    assertThat(
            run(
                "above 10",
                UNITS,
                "\"profit\": {\"amount\": 1}",
                "9,9,9,9",
                "10,12,10,11",
                "12,12,12,12",
                "15,16,7,8",
                "8,8,8,8"))
        .isEqualTo("2@12>15 bars 2-3 fee 0 PROFIT | equity 1000 1000 1000 1006 1006");
  }

  @Test
  void of_a_loss_and_a_profit_in_one_bar_the_loss_counts() throws IOException {
    assertThat(
            run(
                "above 10",
                UNITS,
                "\"loss\": {\"amount\": 2}, \"profit\": {\"amount\": 2}",
                "9,9,9,9",
                "10,12,10,11",
                "12,14,10,8",
                "8,8,8,8"))
        .isEqualTo("2@12>10 bars 2-2 fee 0 LOSS | equity 1000 1000 996 996");
  }

  @Test
  void a_trailing_stop_follows_the_best_price_up_to_the_bar_before() throws IOException {
    assertThat(
            run(
                "above 10",
                UNITS,
                "\"trailing\": {\"amount\": 3}",
                "9,9,9,9",
                "10,12,10,11",
                "12,14,12,14",
                "14,20,12,18",
                "18,18,16,9",
                "9,9,9,9"))
        .isEqualTo("2@12>17 bars 2-4 fee 0 TRAILING | equity 1000 1000 1004 1012 1010 1010");
  }

  @Test
  void a_position_is_held_no_longer_than_it_may() throws IOException {
    assertThat(
            run(
                "above 10",
                UNITS,
                "\"bars\": 2",
                "9,9,9,9",
                "10,12,10,11",
                "12,12,12,12",
                "13,13,13,13",
                "14,14,14,9",
                "9,9,9,9"))
        .isEqualTo("2@12>14 bars 2-4 fee 0 TIME | equity 1000 1000 1000 1002 1004 1004");
  }

  @Test
  void a_short_position_is_the_mirror() throws IOException {
    assertThat(
            run(
                "short below 10",
                UNITS,
                "\"loss\": {\"amount\": 2}, \"profit\": {\"amount\": 4}",
                "11,11,11,11",
                "10,10,9,9",
                "8,9,8,8",
                "8,10,8,12",
                "12,12,12,12"))
        .isEqualTo("-2@8>10 bars 2-3 fee 0 LOSS | equity 1000 1000 1000 996 996");
  }

  @Test
  void slippage_makes_every_order_at_market_worse_but_no_target() throws IOException {
    assertThat(
            run(
                "above 10",
                UNITS + ", \"slippage\": {\"type\": \"amount\", \"amount\": 0.5}",
                "\"profit\": {\"amount\": 2}",
                "9,9,9,9",
                "10,12,10,11",
                "12,13,12,13",
                "13,16,13,9",
                "9,9,9,9"))
        .isEqualTo("2@12.5>14.5 bars 2-3 fee 0 PROFIT | equity 1000 1000 1001 1004 1004");
  }

  @Test
  void commissions_are_paid_on_the_sides_that_pay() throws IOException {
    String[] bars = {"9,9,9,9", "10,12,10,11", "20,20,20,9", "10,10,10,10"};

    assertThat(run("above 10", UNITS + commission("rate", "\"rate\": 0.01"), "", bars))
        .isEqualTo("2@20>10 bars 2-3 fee 0.6 SIGNAL | equity 1000 1000 977.6 979.4");
    assertThat(
            run(
                "above 10",
                UNITS + commission("rate", "\"rate\": 0.01, \"sides\": \"entry\""),
                "",
                bars))
        .contains("fee 0.4 ");
    assertThat(run("above 10", UNITS + commission("per-unit", "\"amount\": 0.5"), "", bars))
        .contains("fee 2 ");
    assertThat(run("above 10", UNITS + commission("per-order", "\"amount\": 3"), "", bars))
        .contains("fee 6 ");
    assertThat(
            run("above 10", UNITS + commission("rate", "\"rate\": 0.01, \"minimum\": 1"), "", bars))
        .contains("fee 2 ");
  }

  @Test
  void a_position_never_costs_more_than_there_is() throws IOException {
    String[] bars = {"9,9,9,9", "10,12,10,11", "30,30,30,9", "10,10,10,10"};

    assertThat(
            run(
                "above 10",
                sizing("equity-fraction", "\"fraction\": 1, \"wholeUnits\": true")
                    + commission("rate", "\"rate\": 0.02"),
                "",
                bars))
        .startsWith("32@30>10");
    assertThat(run("above 10", sizing("cash", "\"amount\": 90"), "", bars)).startsWith("3@30>10");
    assertThat(run("above 10", sizing("units", "\"units\": 99"), "", bars))
        .startsWith("33.3333@30>10");
    assertThat(
            run(
                "above 10",
                sizing("risk", "\"fraction\": 0.02"),
                "\"loss\": {\"percent\": 10}",
                "9,9,9,9",
                "10,12,10,11",
                "30,30,30,30",
                "20,20,20,9"))
        .startsWith("6.6667@30>20");
    assertThat(run("above 10", sizing("cash", "\"amount\": 20, \"wholeUnits\": true"), "", bars))
        .startsWith("refused 1 ");
  }

  @Test
  void both_directions_at_once_is_neither() throws IOException {
    String both =
        """
        "long": {"enter": {"above": ["close", 10]}, "exit": {"below": ["close", 10]}},
        "short": {"enter": {"above": ["close", 10]}, "exit": {"below": ["close", 10]}}\
        """;

    assertThat(runRules(both, UNITS, "", "9,9,9,9", "10,12,10,11", "12,13,12,13"))
        .isEqualTo(" | equity 1000 1000 1000");
  }

  private static String sizing(String type, String more) {
    return "\"sizing\": {\"type\": \"" + type + "\", " + more + "}";
  }

  private static String commission(String type, String more) {
    return ", \"commission\": {\"type\": \"" + type + "\", " + more + "}";
  }

  private String run(String rule, String terms, String stops, String... bars) throws IOException {
    String[] words = rule.split(" ", -1);
    boolean isShort = words[0].equals("short");
    String level = words[words.length - 1];
    String over = "{\"above\": [\"close\", " + level + "]}";
    String under = "{\"below\": [\"close\", " + level + "]}";
    return runRules(
        "\"%s\": {\"enter\": %s, \"exit\": %s}"
            .formatted(isShort ? "short" : "long", isShort ? under : over, isShort ? over : under),
        terms,
        stops,
        bars);
  }

  private String runRules(String rules, String terms, String stops, String... bars)
      throws IOException {
    Workspace workspace =
        StrategyWorkspace.in(
            folder,
            """
            {"id": "s", "dataset": "d", %s, "stops": {%s},
             "execution": {"capital": 1000, %s}}
            """
                .formatted(rules, stops, terms),
            bars);
    Files.deleteIfExists(folder.resolve(".victor/datasets.json"));
    Workbench bench = Workbench.open(workspace, Optional.empty());
    return text(bench.with(bench.strategy().values()).run().run());
  }

  private static String text(Run run) {
    List<String> parts =
        run.trades().stream()
            .map(trade ->
                number(trade.units())
                    + "@"
                    + number(trade.entryPrice())
                    + ">"
                    + number(trade.exitPrice())
                    + " bars "
                    + trade.entryBar()
                    + "-"
                    + trade.exitBar()
                    + " fee "
                    + number(trade.commission())
                    + " "
                    + trade.exit())
            .collect(Collectors.toCollection(ArrayList::new));
    if (run.openUnits() != 0) {
      parts.add("open " + number(run.openUnits()) + "@" + number(run.openPrice()));
    }
    if (run.refused() > 0) {
      parts.add("refused " + run.refused());
    }
    return String.join(", ", parts)
        + " | equity "
        + Arrays.stream(run.equity())
            .mapToObj(FillLoopTest::number)
            .collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }
}
