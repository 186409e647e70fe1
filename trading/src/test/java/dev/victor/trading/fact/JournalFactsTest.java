package dev.victor.trading.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import dev.victor.core.workspace.Environment;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.report.SampleJournal;
import dev.victor.trading.report.SampleWorkspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFactsTest {

  private static final Period DAY = Period.day(LocalDate.of(2026, 11, 22), SampleJournal.BERLIN);

  @TempDir Path folder;

  @Test
  void a_day_becomes_counts_rates_and_percentages() {
    assertThat(lines(JournalFacts.facts(SampleJournal.ofOneDay(), DAY, false)))
        .containsExactly(
            "journal.trades = 5 trades",
            "journal.won = 3 trades",
            "journal.lost = 2 trades",
            "journal.positions = 5 positions",
            "journal.winRate = 60.000000 %",
            "journal.profitFactor = 3.189820 ratio",
            "journal.netPercent = 0.412176 %",
            "journal.drawdownPercent = 0.187882 %",
            "journal.recoveryFactor = 2.189820 ratio",
            "journal.statement = reconciled ");
  }

  @Test
  void money_is_a_fact_only_where_the_owner_shows_it() {
    assertThat(lines(JournalFacts.facts(SampleJournal.ofOneDay(), DAY, true)))
        .contains(
            "journal.net = 413.00 USD",
            "journal.grossLoss = -188.60 USD",
            "journal.drawdown = 188.60 USD",
            "journal.commission = -3.50 USD",
            "journal.balance = 100613.00 USD")
        .hasSize(20);
    assertThat(JournalFacts.facts(SampleJournal.ofOneDay(), DAY, false))
        .noneMatch(fact -> fact.unit().equals("USD"));
  }

  @Test
  void each_fact_names_its_account_days_and_source() {
    Fact fact = JournalFacts.facts(SampleJournal.ofOneDay(), DAY, true).getFirst();

    assertThat(fact.subject()).isEqualTo("ftmo");
    assertThat(fact.measure()).isEqualTo("trades");
    assertThat(fact.period()).isEqualTo(DAY);
    assertThat(fact.source()).isEqualTo("journal of ftmo");
  }

  @Test
  void a_login_in_the_name_of_an_account_is_not_told() {
    SampleJournal journal =
        SampleJournal.ofOneDay()
            .account("real-7712345", "7712345")
            .trade("EURUSD", Direction.LONG, "1", "2026-11-22T09:00", "2026-11-22T09:05", "5.00");

    assertThat(JournalFacts.facts(journal, DAY, true))
        .extracting(Fact::subject, Fact::source)
        .contains(tuple("an account", "journal of an account"))
        .noneMatch(told -> told.toString().contains("7712345"));
  }

  @Test
  void accounts_have_facts_of_their_own() {
    SampleJournal journal =
        SampleJournal.ofOneDay()
            .account("demo", "77")
            .trade("EURUSD", Direction.LONG, "1", "2026-11-22T09:00", "2026-11-22T09:05", "5.00");

    assertThat(lines(JournalFacts.facts(journal, DAY, false)))
        .contains("journal.demo.trades = 1 trades", "journal.ftmo.trades = 5 trades")
        .noneMatch(line -> line.startsWith("journal.demo.netPercent"))
        .noneMatch(line -> line.startsWith("journal.demo.profitFactor"));
  }

  @Test
  void days_without_trades_and_workspaces_without_a_journal_have_none() throws IOException {
    Period quiet = Period.day(LocalDate.of(2026, 1, 1), SampleJournal.BERLIN);
    Environment environment = new Environment(Map.of(), folder, folder, Clock.systemUTC());

    assertThat(JournalFacts.facts(SampleJournal.ofOneDay(), quiet, true)).isEmpty();
    assertThat(new JournalFacts(environment).facts(SampleWorkspace.in(folder), DAY)).isEmpty();
  }

  private static List<String> lines(List<Fact> facts) {
    return facts.stream()
        .map(fact -> fact.id() + " = " + fact.value() + " " + fact.unit())
        .toList();
  }
}
