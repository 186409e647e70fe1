package dev.victor.trading.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.fact.Period;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.report.SampleJournal;
import dev.victor.trading.report.SampleWorkspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {

  @TempDir Path folder;

  @Test
  void a_project_without_rules_breaks_none() throws IOException {
    RuleBook none = RuleBook.of(SampleWorkspace.in(folder).project());

    assertThat(none.isEmpty()).isTrue();
    assertThat(none.broken(SampleJournal.ofOneDay(), ledger(SampleJournal.ofOneDay()))).isEmpty();
  }

  @Test
  void a_day_may_have_as_many_trades_as_are_allowed_and_no_more() throws IOException {
    assertThat(broken("\"maxTradesADay\": 4", SampleJournal.ofOneDay())).isEmpty();

    assertThat(broken("\"maxTradesADay\": 2", SampleJournal.ofOneDay()))
        .containsExactly(
            new Breach(
                "maxTradesADay",
                java.time.LocalDate.of(2026, 11, 22),
                "4 trades entered, 2 allowed; the first too many was EURUSD at 10:17",
                "4 trades entered, 2 allowed; the first too many was EURUSD at 10:17",
                List.of("108", "110")));
  }

  @Test
  void a_loss_of_a_day_counts_from_its_deepest_and_says_what_was_entered_after()
      throws IOException {
    SampleJournal day =
        account()
            .trade("EURUSD", Direction.LONG, "1", "2026-11-22T09:00", "2026-11-22T09:30", "-30.00")
            .trade("EURUSD", Direction.LONG, "1", "2026-11-22T10:00", "2026-11-22T10:30", "-31.00")
            .trade("US30", Direction.SHORT, "1", "2026-11-22T11:00", "2026-11-22T11:30", "90.00");

    assertThat(broken("\"maxLossADay\": 61", day)).isEmpty();
    assertThat(broken("\"maxLossADay\": 60", day))
        .singleElement()
        .satisfies(breach -> {
          assertThat(breach.evidence())
              .isEqualTo(
                  "down 61.00 USD (6.10 %) at 10:30 after EURUSD, allowed 60.00; 1 trade entered"
                      + " after that");
          assertThat(breach.shared())
              .isEqualTo(
                  "more lost than allowed at 10:30 after EURUSD; 1 trade entered after that");
          assertThat(breach.positions()).containsExactly("106");
        });
    assertThat(broken("\"maxLossADayPercent\": 6", day))
        .extracting(Breach::rule, Breach::shared)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "maxLossADayPercent",
                "down 6.10 % at 10:30 after EURUSD, allowed 6 %; 1 trade entered after that"));
  }

  @Test
  void percentages_refer_to_the_balance_that_the_day_began_with() throws IOException {
    SampleJournal days =
        account()
            .trade("EURUSD", Direction.LONG, "1", "2026-11-21T09:00", "2026-11-21T09:30", "9000.00")
            .trade("EURUSD", Direction.LONG, "1", "2026-11-22T09:00", "2026-11-22T09:30", "-61.00");

    assertThat(broken("\"maxLossADayPercent\": 0.6", days))
        .extracting(Breach::shared)
        .containsExactly("down 0.61 % at 09:30 after EURUSD, allowed 0.6 %");
  }

  @Test
  void revenge_is_an_entry_soon_after_a_loss_whichever_the_symbol() throws IOException {
    assertThat(broken("\"revengeMinutes\": 3", SampleJournal.ofOneDay())).isEmpty();
    assertThat(broken("\"revengeMinutes\": 4", SampleJournal.ofOneDay()))
        .extracting(Breach::evidence)
        .containsExactly("EURUSD entered 3 min after a loss of 61.20 at 10:14");
  }

  @Test
  void many_occurrences_are_told_in_part_and_counted_whole() throws IOException {
    SampleJournal day = account();
    for (int i = 0; i < 6; i++) {
      String at = "2026-11-22T10:%02d".formatted(i * 2);
      day.trade("EURUSD", Direction.LONG, "1", at, at + ":30", "-1.00");
    }

    assertThat(broken("\"revengeMinutes\": 5", day))
        .singleElement()
        .satisfies(breach -> {
          assertThat(breach.evidence()).endsWith("; and 2 more");
          assertThat(breach.positions()).hasSize(5);
        });
  }

  @Test
  void losses_in_a_row_end_the_day() throws IOException {
    SampleJournal day =
        account()
            .trade("EURUSD", Direction.LONG, "1", "2026-11-22T09:00", "2026-11-22T09:30", "-3.00")
            .trade("EURUSD", Direction.LONG, "1", "2026-11-22T10:00", "2026-11-22T10:30", "-3.00")
            .trade("US30", Direction.SHORT, "1", "2026-11-22T11:00", "2026-11-22T11:30", "9.00");

    assertThat(broken("\"maxLossesInARow\": 3", day)).isEmpty();
    assertThat(broken("\"maxLossesInARow\": 2", day))
        .extracting(Breach::evidence)
        .containsExactly("2 losses in a row by 10:30, then 1 trade entered");
  }

  @Test
  void fills_of_one_position_are_one_entry_and_their_volumes_add_up() throws IOException {
    SampleJournal day = account();
    String position = day.opened("EURUSD", Direction.LONG, "0.60", "2026-11-22T09:00");
    day.opened("EURUSD", Direction.LONG, "0.60", "2026-11-22T09:00");

    assertThat(position).isNotEmpty();
    assertThat(broken("\"maxLots\": 1, \"maxTradesADay\": 1", day))
        .extracting(Breach::evidence)
        .containsExactly("EURUSD at 09:00 with 1.20, allowed 1");
  }

  @Test
  void risk_and_moved_stops_are_seen_where_stops_are_known() {
    Position position = protectedBy("1.0950", "1.0900");
    RuleDay day = day(position);

    assertThat(new MaxRisk(new BigDecimal("5")).broken(day)).isEmpty();
    assertThat(new MaxRisk(new BigDecimal("4")).broken(day).orElseThrow().evidence())
        .isEqualTo("EURUSD closed 10:00 risked 5.00 % of the balance, allowed 4 %");
    assertThat(new StopKept().broken(day).orElseThrow().evidence())
        .isEqualTo("EURUSD closed 10:00: stop moved from 1.0950 to 1.0900, away from the price");
    assertThat(new StopKept().broken(day(protectedBy("1.0950", "1.0980")))).isEmpty();
  }

  @Test
  void what_entries_cost_counts_as_lost_too() throws IOException {
    SampleJournal day =
        account()
            .trade(
                "EURUSD",
                Direction.LONG,
                "1",
                "2026-11-22T09:00",
                "2026-11-22T09:30",
                "-10.00",
                "-15.00");

    assertThat(broken("\"maxLossADayPercent\": 2", day)).hasSize(1);
  }

  @Test
  void where_nothing_says_how_much_there_is_no_percentage_is_judged() throws IOException {
    SampleJournal day =
        new SampleJournal()
            .account("ftmo", "")
            .trade("EURUSD", Direction.LONG, "1", "2026-11-21T09:00", "2026-11-21T09:30", "9.00")
            .trade("EURUSD", Direction.LONG, "1", "2026-11-22T09:00", "2026-11-22T09:30", "-8.00");

    assertThat(broken("\"maxLossADayPercent\": 1", day)).isEmpty();
    assertThat(broken("\"maxLossADay\": 1", day))
        .extracting(Breach::evidence)
        .containsExactly("down 8.00 USD at 09:30 after EURUSD, allowed 1.00");
  }

  @Test
  void the_parts_of_one_exit_are_one_loss() throws IOException {
    SampleJournal day = account();
    String position = day.opened("ES", Direction.LONG, "3", "2026-11-22T09:00");
    for (int i = 0; i < 3; i++) {
      day.closed(position, "ES", Direction.LONG, "1", "2026-11-22T09:40:0" + i, "-5.00", "0.00");
    }
    day.opened("ES", Direction.LONG, "1", "2026-11-22T10:00");

    assertThat(broken("\"maxLossesInARow\": 2", day)).isEmpty();
    assertThat(broken("\"maxLossesInARow\": 1", day)).hasSize(1);
  }

  @Test
  void revenge_does_not_end_at_midnight() throws IOException {
    SampleJournal nights =
        account()
            .trade("EURUSD", Direction.LONG, "1", "2026-11-21T23:00", "2026-11-21T23:58", "-8.00")
            .trade("EURUSD", Direction.LONG, "1", "2026-11-22T00:01", "2026-11-22T00:30", "8.00");
    RuleBook rules = rules("\"revengeMinutes\": 5");

    assertThat(rules.broken(nights, ledger(nights))).hasSize(1);
    assertThat(
            rules.broken(
                nights,
                nights.ledger(
                    "ftmo",
                    Period.day(java.time.LocalDate.of(2026, 11, 22), SampleJournal.BERLIN))))
        .extracting(Breach::evidence)
        .containsExactly("EURUSD entered 3 min after a loss of 8.00 at 23:58");
  }

  private static RuleDay day(Position position) {
    return new RuleDay(
        java.time.LocalDate.of(2026, 11, 22),
        java.time.ZoneOffset.UTC,
        "USD",
        Optional.of(new BigDecimal("1000")),
        List.of(),
        List.of(),
        List.of(position),
        new TreeMap<>());
  }

  /// Long from 1.1000 to 1.1100 for a profit of 100.00: 50.00 were at risk at 1.0950.
  private static Position protectedBy(String first, String last) {
    return new Position(
        "1",
        "EURUSD",
        Direction.LONG,
        BigDecimal.ONE,
        java.time.Instant.parse("2026-11-22T09:00:00Z"),
        new BigDecimal("1.1000"),
        java.time.Instant.parse("2026-11-22T10:00:00Z"),
        new BigDecimal("1.1100"),
        dev.victor.trading.journal.Money.of(new BigDecimal("100.00"), new BigDecimal("0.00")),
        new Protection(
            Optional.of(new BigDecimal(first)),
            Optional.of(new BigDecimal(last)),
            Optional.empty()),
        dev.victor.trading.journal.Excursion.UNKNOWN,
        Optional.empty(),
        "");
  }

  private static SampleJournal account() {
    return new SampleJournal().account("ftmo", "").deposit("2026-11-01T08:00", "1000.00");
  }

  private List<Breach> broken(String rules, SampleJournal journal) throws IOException {
    return rules(rules).broken(journal, ledger(journal));
  }

  private RuleBook rules(String declared) throws IOException {
    return RuleBook.of(
        SampleWorkspace.in(folder, ", \"journal\": {\"rules\": {" + declared + "}}").project());
  }

  private static Ledger ledger(SampleJournal journal) {
    return journal.ledger("ftmo", Period.all(SampleJournal.BERLIN));
  }
}
