package dev.victor.trading.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.fact.JournalFacts;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.store.Journals;
import dev.victor.trading.report.Printed;
import dev.victor.trading.report.SampleJournal;
import dev.victor.trading.report.SampleWorkspace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victor.fixtures.Answers;

/// The reading verbs on a real store, from the words typed to what is printed.
class JournalReadingTest {

  /// Already the 22nd in Berlin, still the 21st in UTC.
  private static final Instant NOW = Instant.parse("2026-11-21T23:30:00Z");

  @TempDir Path folder;

  @Test
  void today_is_the_authors_day_read_from_the_store() throws IOException {
    stored();

    assertThat(run("today").text())
        .startsWith(
            "22 November 2026 · ftmo · USD · Europe/Berlin\n\n  net         +413.00  +0.41 %")
        .contains("  100,613.00  _-,_=#  ");
    assertThat(folder.resolve("docs/journal/2026-11-22.md")).exists();
  }

  @Test
  void a_report_takes_its_period_and_account_from_the_words_typed() throws IOException {
    stored();

    assertThat(run("report", "--period", "2026-11-20", "--account", "ftmo").text())
        .startsWith(
            """
            ftmo · USD · 20 November 2026 · Europe/Berlin

              net profit           +200.00  _#
            """);
    assertThat(run("report", "--definitions").text())
        .contains("definitions\n  trades\n    MetaTrader: closing");
    assertThatThrownBy(() -> run("report", "--period", "fortnight")).isInstanceOf(UsageError.class);
    assertThatThrownBy(() -> run("report", "--account", "ftm")).hasMessage("no such account");
  }

  @Test
  void a_report_of_some_trades_takes_what_they_must_be_from_the_words_typed() throws IOException {
    stored();

    assertThat(
            run(
                    "report",
                    "--symbol",
                    "EUR*,XAU*",
                    "--symbol",
                    "GBP*",
                    "--weekday",
                    "sun",
                    "--hour",
                    "10-14",
                    "--family",
                    "mt",
                    "--by",
                    "symbol")
                .text())
        .startsWith(
            """
            ftmo · USD · 22 November 2026 · Europe/Berlin
            only symbol EUR*, XAU*, GBP* · weekday sun · hour 10-14

              net profit            +30.60\
            """)
        .contains("\nby symbol\n", "\n  GBPUSD  +219.20  1  100.00 %  +219.20   nothing lost\n");
    assertThat(run("report", "--strategy", "7*", "--tag", "x").text()).contains("  no trades");
    assertThat(run("report", "--explain", "winRatePercent").text())
        .startsWith("win rate = 66.67 %\n  formula  trades with");
    assertThatThrownBy(() -> run("report", "--explain", "winrte")).hasMessage("no such figure");
    assertThatThrownBy(() -> run("report", "--by", "colour"))
        .hasMessage("nothing to break down by");
    assertThatThrownBy(() -> run("report", "--family", "x")).isInstanceOf(UsageError.class);
  }

  @Test
  void without_a_store_nothing_is_made_and_nothing_fails() throws IOException {
    SampleWorkspace.in(folder);

    assertThat(run("report").text()).isEqualTo("ftmo: no trades in the journal yet\n");
    assertThat(run("today").text())
        .isEqualTo("22 November 2026: no trades, the journal is empty\n");
    assertThat(folder.resolve(".victor")).doesNotExist();
  }

  @Test
  void without_a_project_the_remedy_is_to_make_one() {
    assertThatThrownBy(() -> run("report"))
        .isInstanceOf(BadInput.class)
        .extracting(e -> ((BadInput) e).line())
        .isEqualTo("no project.json here or above; victor init makes one");
  }

  @Test
  void facts_are_read_from_the_store() throws IOException {
    stored();
    Period day = Period.day(LocalDate.of(2026, 11, 22), SampleJournal.BERLIN);
    List<Fact> facts = new JournalFacts(environment()).facts(Workspace.require(folder), day);

    assertThat(facts).extracting(Fact::id).contains("journal.trades").doesNotContain("journal.net");
  }

  /// Puts the sample day into the store of a new workspace.
  private void stored() throws IOException {
    Workspace workspace = SampleWorkspace.in(folder);
    SampleJournal sample = SampleJournal.ofOneDay();
    Ledger all = sample.ledger("ftmo", Period.all(SampleJournal.BERLIN));
    try (JournalStore journal = Journals.of(workspace, environment()).open()) {
      journal.add(
          new Batch(
              all.account(),
              sample.imports("ftmo").getFirst().source(),
              all.opening(),
              all.entries(),
              sample.imports("ftmo").getFirst().stated(),
              true));
    }
  }

  private Printed run(String verb, String... typed) {
    Command command =
        JournalCommands.group().verbs().stream()
            .filter(each -> each.name().equals(verb))
            .findFirst()
            .orElseThrow()
            .make()
            .get();
    command.arguments().parse("victor journal " + verb, List.of(typed));
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Outcome outcome =
        command.run(
            new Session(environment(), new Console(nowhere, nowhere, Console.Terminal.NONE)));
    Answers.check(command, outcome);
    return Printed.of(outcome);
  }

  private Environment environment() {
    return new Environment(
        Map.of(), folder, folder.resolve("home"), Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
