package dev.victor.trading.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.filter.Filter;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.metric.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalReportTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  @Test
  void every_figure_of_the_answer_has_a_definition() throws IOException {
    JsonNode json = new ObjectMapper().readTree(report(SampleJournal.ofOneDay(), "all").json());

    for (Metric metric : Metric.all()) {
      JsonNode figure = json.at("/" + metric.id().replace('.', '/'));
      assertThat(figure.isNumber() || figure.isNull()).as(metric.id()).isTrue();
      assertThat(json.get("definitions").get(metric.id()).asText()).isEqualTo(metric.definition());
    }
    assertThat(json.get("definitions")).hasSize(Metric.all().size());
  }

  @Test
  void definitions_are_printed_on_request_and_wrapped() throws IOException {
    String text = report(SampleJournal.ofOneDay(), "all", Optional.empty(), true).text();

    assertThat(text)
        .contains(
            """
              drawdown.maximal
                MetaTrader: deepest fall of the balance from a peak, in money; closed
                results on the initial balance, later deposits and withdrawals ignored
            """)
        .doesNotContain("--definitions");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void a_period_starts_from_the_balance_before_it() throws IOException {
    JsonNode json = new ObjectMapper().readTree(report(SampleJournal.ofOneDay(), "today").json());

    assertThat(json.at("/period/from").asText()).isEqualTo("2026-11-22");
    assertThat(json.at("/netProfit").decimalValue()).isEqualByComparingTo("413.00");
    assertThat(json.at("/drawdown/maximalPercent").decimalValue()).isEqualByComparingTo("0.187882");
  }

  @Test
  void a_period_without_trades_says_so() throws IOException {
    Printed printed = report(SampleJournal.ofOneDay(), "2026-01-01..2026-01-31");

    assertThat(printed.text())
        .isEqualTo(
            """
            ftmo · USD · 1 January to 31 January 2026 · Europe/Berlin

              no trades
            """);
    assertThat(printed.json()).contains("\"trades\" : 0", "\"from\" : \"2026-01-01\"");
  }

  @Test
  void without_a_journal_there_are_no_trades_and_a_hint() throws IOException {
    Printed printed =
        Printed.of(
            reporting(Optional.empty()).of(wish(all(), Optional.empty()), false, Sparkline.ASCII));

    assertThat(printed.text()).isEqualTo("ftmo: no trades in the journal yet\n");
    assertThat(printed.remarks())
        .isEqualTo("add a broker's statement: victor journal import FILE\n");
    assertThat(printed.json())
        .contains(
            "\"account\" : \"ftmo\"",
            "\"currency\" : \"USD\"",
            "\"trades\" : 0",
            "\"from\" : null");
    assertThat(
            reporting(Optional.empty())
                .of(wish(all(), Optional.empty()), false, Sparkline.ASCII)
                .exit())
        .isEqualTo(ExitCode.OK);
  }

  @Test
  void the_only_account_that_holds_something_is_meant() throws IOException {
    SampleJournal journal =
        new SampleJournal().account("demo", "77").deposit("2026-11-02T08:00", "50.00");

    assertThat(report(journal, "all").json()).contains("\"account\" : \"demo\"");
  }

  @Test
  void one_of_several_accounts_must_be_named() {
    SampleJournal journal = SampleJournal.ofOneDay().account("demo", "77");

    assertThatThrownBy(() -> report(journal, "all"))
        .isInstanceOf(UsageError.class)
        .extracting(e -> ((UsageError) e).line())
        .isEqualTo("--account: several accounts, none named; name one of demo, ftmo");
  }

  @Test
  void an_unknown_account_is_refused_with_the_nearest_one() {
    assertThatThrownBy(() -> report(SampleJournal.ofOneDay(), "all", Optional.of("fmto"), false))
        .isInstanceOf(UsageError.class)
        .extracting(e -> ((UsageError) e).line())
        .isEqualTo("--account fmto: no such account; did you mean ftmo?");
  }

  @Test
  void without_any_account_the_remedy_is_to_begin() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {"schemaVersion": 1, "project": {"id": "lab", "name": "Lab"}}
        """);
    AccountChoice nobody = new AccountChoice(List.of(), Workspace.require(folder).project());

    assertThat(nobody.choose(Optional.empty())).isEmpty();
    assertThatThrownBy(() -> nobody.choose(Optional.of("x")))
        .extracting(e -> ((UsageError) e).line())
        .isEqualTo(
            "--account x: no such account; the journal is empty; add a statement with: victor"
                + " journal import FILE");
  }

  @Test
  void a_declared_account_without_rows_is_no_mistake() throws IOException {
    SampleJournal journal =
        new SampleJournal()
            .account("demo", "77")
            .trade("EURUSD", Direction.LONG, "1", "2026-11-20T11:00", "2026-11-20T12:00", "5.00");

    assertThat(report(journal, "all", Optional.of("ftmo"), false).text())
        .isEqualTo("ftmo: no trades in the journal yet\n");
  }

  @Test
  void a_profit_factor_without_a_loss_says_why_it_is_zero() throws IOException {
    SampleJournal journal =
        new SampleJournal()
            .account("demo", "77")
            .deposit("2026-11-02T08:00", "1000.00")
            .trade("EURUSD", Direction.LONG, "1", "2026-11-20T11:00", "2026-11-20T12:00", "5.00");

    assertThat(report(journal, "all").text())
        .containsPattern("profit factor +0.00  nothing was lost");
  }

  private Printed report(JournalStore journal, String period) throws IOException {
    return report(journal, period, Optional.empty(), false);
  }

  private Printed report(
      JournalStore journal, String period, Optional<String> account, boolean definitions)
      throws IOException {
    Period days = Period.parse(period, TODAY, SampleJournal.BERLIN);
    return Printed.of(
        reporting(Optional.of(journal)).of(wish(days, account), definitions, Sparkline.ASCII));
  }

  private JournalReport reporting(Optional<JournalStore> journal) throws IOException {
    return new JournalReport(journal, SampleWorkspace.in(folder));
  }

  private static ReportWish wish(Period period, Optional<String> account) {
    return new ReportWish(
        account, period, Filter.NONE, Optional.empty(), EnumSet.allOf(Metric.Family.class));
  }

  private static Period all() {
    return Period.all(SampleJournal.BERLIN);
  }
}
