package dev.victor.trading.recap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.command.Outcome;
import dev.victor.core.fact.Stretch;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Note;
import dev.victor.trading.report.Printed;
import dev.victor.trading.report.SampleJournal;
import dev.victor.trading.report.SampleWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalRecapTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  @Test
  void a_day_is_shown_with_its_money() throws IOException {
    assertThat(Printed.of(today(SampleJournal.ofOneDay())).text())
        .isEqualTo(
            """
            22 November 2026 · ftmo · USD · Europe/Berlin

              net         +413.00  +0.41 %        gross +601.60  −188.60
              trades            5  3 won, 2 lost  win rate 60.00 %  profit factor 3.19
              payoff       +82.60  a trade        best +219.20  worst −127.40
              costs         −3.50  inside net     commission −3.50  swap 0.00
              balance  100,613.00  ▁▄▃▁▅█         deepest −188.60  0.19 %

              1  09:14         EURUSD  long   0.50  +182.00       34 min
              2  10:02         XAUUSD  short  0.10   −61.20       12 min
              3  10:17         EURUSD  long   0.80  −127.40        6 min
              4  11:05         GBPUSD  short  0.40  +219.20   2 h 05 min
              5  21 Nov 17:40  EURUSD  long   0.50  +200.40  21 h 52 min

              1. The worst trade was long EURUSD, −127.40. Was it your plan, and would you take it again?
              2. The best trade was short GBPUSD, +219.20. What of it can you do again?
              answer: victor journal note add 2026-11-22 "\u2026"

            reconciled with the broker's own totals
            wrote docs/journal/2026-11-22-curve.svg, docs/journal/2026-11-22-curve.png, docs/journal/2026-11-22.md
            """);
  }

  @Test
  void the_page_that_is_committed_shows_percent_and_no_money() throws IOException {
    today(SampleJournal.ofOneDay());

    assertThat(page("docs/journal/2026-11-22.md"))
        .isEqualTo(
            """
            # 22 November 2026

            +0.41 % over 5 trades, 3 won and 2 lost; deepest −0.19 %.

            ![The day's result as it grew and shrank](2026-11-22-curve.svg)

            | | |
            |---|---:|
            | Net | +0.41 % |
            | Gross | +0.60 % / −0.19 % |
            | Profit factor | 3.19 |
            | Win rate | 60.00 % |
            | Payoff a trade | +0.08 % |
            | Best / worst | +0.22 % / −0.13 % |
            | Commission / swap | 0.00 % / 0.00 % |
            | Deepest fall | −0.19 % |

            ## Trades

            | # | opened | symbol | side | result | held |
            |---:|---|---|---|---:|---:|
            | 1 | 09:14 | EURUSD | long | +0.18 % | 34 min |
            | 2 | 10:02 | XAUUSD | short | −0.06 % | 12 min |
            | 3 | 10:17 | EURUSD | long | −0.13 % | 6 min |
            | 4 | 11:05 | GBPUSD | short | +0.22 % | 2 h 05 min |
            | 5 | 21 Nov 17:40 | EURUSD | long | +0.20 % | 21 h 52 min |

            ## Questions

            - The worst trade was long EURUSD, closed at 10:23, −0.13 %. Was it your plan, and would you take it again?
            - The best trade was short GBPUSD, closed at 13:10, +0.22 %. What of it can you do again?

            Account: ftmo; times in Europe/Berlin, figures as MetaTrader defines them, percentages of the day's opening balance.
            The broker's own totals: reconciled.
            """);
  }

  @Test
  void nothing_that_is_committed_holds_money_volumes_logins_or_comments() throws IOException {
    today(SampleJournal.ofOneDay());

    for (String file : List.of("2026-11-22.md", "2026-11-22-curve.svg")) {
      assertThat(page("docs/journal/" + file))
          .doesNotContain(
              "413", "100,", "100613", "182.00", "0.80 |", "8812345", "secret", " USD", "Victor");
    }
  }

  @Test
  void an_owner_who_shows_money_gets_amounts_and_volumes() throws IOException {
    Workspace open =
        SampleWorkspace.in(
            folder, ", \"journal\": {\"redact\": {\"money\": \"shown\"}, \"target\": \"diary\"}");
    answer(open, SampleJournal.ofOneDay(), DAY, false);

    assertThat(page("diary/2026-11-22.md"))
        .contains(
            "+413.00 USD (+0.41 %) over 5 trades",
            "| 1 | 09:14 | EURUSD | long | 0.50 | +182.00 | 34 min |");
    assertThat(page("diary/2026-11-22-curve.svg"))
        .contains(
            "22 November 2026: +413.00 over 5 trades",
            "deepest \u2212188.60",
            "result of closed trades, USD");
  }

  @Test
  void scripts_get_the_day_with_exact_money_times_in_utc_and_facts() throws IOException {
    String json = Printed.of(today(SampleJournal.ofOneDay())).json();

    assertThat(json)
        .startsWith(
            """
            {
              "stretch" : "day",
              "date" : "2026-11-22",
              "to" : "2026-11-22",
              "zone" : "Europe/Berlin",
              "account" : "ftmo",
              "currency" : "USD",
              "statement" : "reconciled",
              "openingBalance" : 100200.00,
              "closingBalance" : 100613.00,
              "netProfit" : 413.00,
              "netPercent" : 0.412176,
            """)
        .contains(
            """
                {
                  "number" : 1,
                  "position" : "104",
                  "opened" : "2026-11-22T08:14:00Z",
                  "closed" : "2026-11-22T08:48:00Z",
                  "symbol" : "EURUSD",
                  "side" : "long",
                  "volume" : 0.50,
                  "result" : 182.00,
                  "multiple" : null,
                  "heldSeconds" : 2040
                }\
            """)
        .contains("\"path\" : \"docs/journal/2026-11-22.md\",\n      \"status\" : \"written\"")
        .contains("\"id\" : \"journal.statement\",\n      \"value\" : \"reconciled\"");
  }

  @Test
  void a_second_run_changes_no_byte() throws IOException {
    Workspace workspace = SampleWorkspace.in(folder);
    answer(workspace, SampleJournal.ofOneDay(), DAY, false);
    Path picture = folder.resolve("docs/journal/2026-11-22-curve.png");
    byte[] before = Files.readAllBytes(picture);
    Printed again = Printed.of(answer(workspace, SampleJournal.ofOneDay(), DAY, false));

    assertThat(again.text())
        .contains("\nunchanged docs/journal/2026-11-22-curve.svg,")
        .doesNotContain("wrote");
    assertThat(Files.readAllBytes(picture)).isEqualTo(before);
  }

  @Test
  void a_picture_is_painted_again_only_when_its_drawing_changed_or_it_is_gone() throws IOException {
    Workspace workspace = SampleWorkspace.in(folder);
    answer(workspace, SampleJournal.ofOneDay(), DAY, false);
    Path picture = folder.resolve("docs/journal/2026-11-22-curve.png");
    byte[] painted = Files.readAllBytes(picture);

    Files.writeString(picture, "smaller");
    answer(workspace, SampleJournal.ofOneDay(), DAY, false);
    assertThat(picture).hasContent("smaller");

    Files.writeString(folder.resolve("docs/journal/2026-11-22-curve.svg"), "another");
    answer(workspace, SampleJournal.ofOneDay(), DAY, false);
    assertThat(Files.readAllBytes(picture)).isEqualTo(painted);

    Files.delete(picture);
    answer(workspace, SampleJournal.ofOneDay(), DAY, false);
    assertThat(Files.readAllBytes(picture)).isEqualTo(painted);
  }

  @Test
  void a_rehearsal_writes_nothing() throws IOException {
    Printed printed =
        Printed.of(answer(SampleWorkspace.in(folder), SampleJournal.ofOneDay(), DAY, true));

    assertThat(printed.text()).contains("would write docs/journal/2026-11-22-curve.svg,");
    assertThat(folder.resolve("docs")).doesNotExist();
  }

  @Test
  void a_day_without_trades_says_so_and_writes_nothing() throws IOException {
    Outcome outcome =
        answer(SampleWorkspace.in(folder), SampleJournal.ofOneDay(), DAY.plusDays(1), false);

    assertThat(Printed.of(outcome).text())
        .isEqualTo(
            """
            23 November 2026 · ftmo · USD · Europe/Berlin

              no trades

            reconciled with the broker's own totals
            """);
    assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("docs")).doesNotExist();
  }

  @Test
  void an_empty_journal_says_how_to_begin() throws IOException {
    Outcome outcome =
        new JournalRecap(Optional.empty(), SampleWorkspace.in(folder)).answer(wish(DAY, false));

    assertThat(Printed.of(outcome).text())
        .isEqualTo("22 November 2026: no trades, the journal is empty\n");
    assertThat(Printed.of(outcome).remarks())
        .isEqualTo("add a broker's statement: victor journal import FILE\n");
    assertThat(Printed.of(outcome).json()).contains("\"account\" : \"ftmo\"", "\"trades\" : 0");
    assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
  }

  @Test
  void a_statement_that_did_not_reconcile_is_said() throws IOException {
    assertThat(Printed.of(today(SampleJournal.ofOneDay().reconciled(false))).text())
        .contains("\nnot reconciled: the last statement disagrees with its own rows");
    assertThat(page("docs/journal/2026-11-22.md")).endsWith("own totals: not reconciled.\n");
  }

  @Test
  void totals_that_were_never_stated_are_not_called_reconciled() throws IOException {
    SampleJournal journal =
        new SampleJournal()
            .account("ftmo", "")
            .deposit("2026-11-22T08:00", "1000.00")
            .trade("EURUSD", Direction.LONG, "1", "2026-11-22T09:00", "2026-11-22T09:05", "5.00");

    assertThat(Printed.of(today(journal)).text())
        .contains("not compared: the last statement states no totals", "nothing lost", "+0.50 %");
  }

  @Test
  void a_partial_close_knows_when_its_position_was_opened() throws IOException {
    SampleJournal journal = SampleJournal.ofOneDay();
    String position = journal.opened("US30", Direction.SHORT, "2.00", "2026-11-19T10:00");
    journal.closed(position, "US30", Direction.SHORT, "0.50", "2026-11-22T16:00", "12.00", "0.00");

    assertThat(Printed.of(today(journal)).text())
        .contains("  19 Nov 10:00  US30    short  0.50   +12.00      3 d 6 h\n");
  }

  @Test
  void a_closing_deal_of_an_unknown_position_has_no_opening() throws IOException {
    SampleJournal journal = SampleJournal.ofOneDay();
    journal.closed("7", "US30", Direction.SHORT, "0.50", "2026-11-22T16:00", "12.00", "0.00");

    assertThat(Printed.of(today(journal)).text())
        .containsPattern("\n +\u2013 +US30 +short +0.50 +.12.00 +\u2013\n");
  }

  @Test
  void pages_of_several_accounts_do_not_overwrite_each_other() throws IOException {
    SampleJournal journal = SampleJournal.ofOneDay().account("demo", "77");
    JournalRecap.Wish wish =
        new JournalRecap.Wish(Optional.of("ftmo"), Stretch.DAY, DAY, false, Sparkline.ASCII);
    new JournalRecap(Optional.of(journal), SampleWorkspace.in(folder)).answer(wish);

    try (Stream<Path> files = Files.list(folder.resolve("docs/journal"))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())).sorted())
          .containsExactly(
              "2026-11-22-ftmo-curve.png", "2026-11-22-ftmo-curve.svg", "2026-11-22-ftmo.md");
    }
  }

  @Test
  void an_account_named_after_its_login_stays_anonymous() throws IOException {
    SampleJournal journal =
        new SampleJournal()
            .account("mt-8812345", "8812345")
            .deposit("2026-11-22T08:00", "1000.00")
            .trade("A|B", Direction.LONG, "1", "2026-11-22T09:00", "2026-11-22T09:05", "-5.00");
    today(journal);

    assertThat(page("docs/journal/2026-11-22.md"))
        .contains("Account: withheld;", "| A\\|B |")
        .doesNotContain("8812345");
  }

  @Test
  void no_file_is_named_after_a_login() throws IOException {
    SampleJournal journal =
        SampleJournal.ofOneDay()
            .account("mt-77", "77")
            .deposit("2026-11-22T08:00", "1000.00")
            .trade("EURUSD", Direction.LONG, "1", "2026-11-22T09:00", "2026-11-22T09:05", "-5.00");
    JournalRecap.Wish wish =
        new JournalRecap.Wish(Optional.of("mt-77"), Stretch.DAY, DAY, true, Sparkline.ASCII);
    Outcome outcome =
        new JournalRecap(Optional.of(journal), SampleWorkspace.in(folder)).answer(wish);

    assertThat(Printed.of(outcome).text()).contains("docs/journal/2026-11-22-account-2.md");
  }

  @Test
  void a_busy_day_is_cut_on_the_terminal_and_whole_on_the_page() throws IOException {
    SampleJournal journal =
        new SampleJournal().account("ftmo", "").deposit("2026-11-01T08:00", "1000.00");
    for (int i = 0; i < 40; i++) {
      String at = "2026-11-22T10:%02d".formatted(i);
      journal.trade("EURUSD", Direction.LONG, "1", at, at + ":30", "1.00");
    }

    assertThat(Printed.of(today(journal)).text()).contains("\n  \u2026 10 more on the page\n");
    assertThat(page("docs/journal/2026-11-22.md").lines().filter(line -> line.contains("30 s")))
        .hasSize(40);
  }

  @Test
  void the_page_comes_from_a_template_that_the_owner_may_replace() throws IOException {
    Path template = folder.resolve(".victor/templates/journal-day.md.mustache");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "{{day}}: {{net}}\n");
    today(SampleJournal.ofOneDay());

    assertThat(page("docs/journal/2026-11-22.md")).isEqualTo("22 November 2026: +0.41 %\n");
  }

  @Test
  void the_day_fits_one_line() throws IOException {
    JournalRecap recaps =
        new JournalRecap(
            Optional.of(SampleJournal.ofOneDay().account("demo", "77")),
            SampleWorkspace.in(folder));

    assertThat(recaps.all(DAY))
        .extracting(
            recap -> recap.report().account() + ": " + recap.line() + "  " + recap.trust().words())
        .containsExactly(
            "demo: no trades  no totals stated",
            "ftmo: +413.00 USD  5 trades  3 won  deepest \u2212188.60  reconciled");
    assertThat(new JournalRecap(Optional.empty(), SampleWorkspace.in(folder)).all(DAY)).isEmpty();
  }

  @Test
  void a_week_is_shown_day_by_day() throws IOException {
    Workspace workspace = SampleWorkspace.in(folder);
    Outcome week =
        new JournalRecap(Optional.of(SampleJournal.ofOneDay()), workspace)
            .answer(
                new JournalRecap.Wish(
                    Optional.empty(), Stretch.WEEK, DAY, false, Sparkline.BLOCKS));

    assertThat(Printed.of(week).text())
        .isEqualTo(
            """
            Week 47, 16 November to 22 November 2026 · ftmo · USD · Europe/Berlin

              net         +613.00  +0.61 %        gross +801.60  −188.60
              trades            6  4 won, 2 lost  win rate 66.67 %  profit factor 4.25
              payoff      +102.17  a trade        best +219.20  worst −127.40
              costs         −3.50  inside net     commission −3.50  swap 0.00
              balance  100,613.00  ▁▃▅▅▃▆█        deepest −188.60  0.19 %

              Fri 20 Nov  1  1 won  +200.00  +0.20 %     deepest 0.00
              Sun 22 Nov  5  3 won  +413.00  +0.41 %  deepest −188.60

              1. The worst trade was long EURUSD, −127.40. Was it your plan, and would you take it again?
              2. The best trade was short GBPUSD, +219.20. What of it can you do again?
              answer: victor journal note add 2026-11-22 "\u2026"

            reconciled with the broker's own totals
            wrote docs/journal/2026-W47-curve.svg, docs/journal/2026-W47-curve.png, docs/journal/2026-W47.md
            """);
    assertThat(page("docs/journal/2026-W47.md"))
        .startsWith("# Week 47, 16 November to 22 November 2026\n\n+0.61 % over 6 trades")
        .contains("| Sun 22 Nov | 5 | 3 | +0.41 % | \u22120.19 % |", "the week's opening balance")
        .doesNotContain("613.00", "100,", "8812345");
    assertThat(page("docs/journal/2026-W47-curve.svg"))
        .contains("20 Nov", "22 Nov", "days in Europe/Berlin");
  }

  @Test
  void results_of_an_account_without_a_balance_are_no_percentages() throws IOException {
    SampleJournal journal =
        new SampleJournal()
            .account("ftmo", "")
            .trade("ES", Direction.LONG, "1", "2026-11-21T09:00", "2026-11-21T09:05", "100.00")
            .trade("ES", Direction.LONG, "1", "2026-11-22T09:00", "2026-11-22T09:05", "50.00")
            .trade("ES", Direction.LONG, "1", "2026-11-22T10:00", "2026-11-22T10:05", "-80.00");

    assertThat(Printed.of(today(journal)).text())
        .containsPattern("net +\u221230.00 +gross")
        .containsPattern("results +70.00")
        .doesNotContain("-curve", "-30.00 %");
    assertThat(page("docs/journal/2026-11-22.md"))
        .startsWith("# 22 November 2026\n\nloss over 2 trades, 1 won and 1 lost; deepest loss.\n")
        .contains("| 1 | 09:00 | ES | long | gain | 5 min |", "as MetaTrader defines them.")
        .doesNotContainPattern("[0-9] %.*Net|curve|opening balance|30|80");
    assertThat(Printed.of(today(journal)).json()).contains("\"netPercent\" : null");
  }

  @Test
  void what_was_paid_in_before_the_first_trade_counts_as_the_opening_balance() throws IOException {
    SampleJournal journal =
        new SampleJournal()
            .account("ftmo", "")
            .deposit("2026-11-01T08:00", "5.00")
            .deposit("2026-11-22T08:00", "9995.00")
            .trade("ES", Direction.LONG, "1", "2026-11-22T09:00", "2026-11-22T09:05", "-100.00");

    assertThat(Printed.of(today(journal)).text()).contains("\u22121.00 %", "9,900.00");
  }

  @Test
  void a_month_has_its_own_page() throws IOException {
    Outcome month =
        new JournalRecap(Optional.of(SampleJournal.ofOneDay()), SampleWorkspace.in(folder))
            .answer(
                new JournalRecap.Wish(
                    Optional.empty(), Stretch.MONTH, DAY, false, Sparkline.BLOCKS));

    assertThat(Printed.of(month).text()).startsWith("November 2026 · ftmo");
    assertThat(page("docs/journal/2026-11.md")).startsWith("# November 2026\n");
  }

  @Test
  void broken_rules_are_said_with_their_evidence_and_without_money_on_the_page()
      throws IOException {
    Workspace strict =
        SampleWorkspace.in(
            folder,
            ", \"journal\": {\"rules\": {\"maxTradesADay\": 3, \"revengeMinutes\": 5,"
                + " \"maxLots\": 0.6}}");

    assertThat(Printed.of(answer(strict, SampleJournal.ofOneDay(), DAY, false)).text())
        .contains(
            """
              rules broken
                maxTradesADay   4 trades entered, 3 allowed; the first too many was GBPUSD at 11:05
                revengeMinutes  EURUSD entered 3 min after a loss of 61.20 at 10:14
                maxLots         EURUSD at 10:17 with 0.80, allowed 0.6

              1. You broke maxTradesADay, revengeMinutes, maxLots. What will you change so that it does not happen again?
            """);
    assertThat(page("docs/journal/2026-11-22.md"))
        .contains(
            """
            ## Rules broken

            - 22 November 2026, `maxTradesADay`: 4 trades entered, 3 allowed; the first too many was GBPUSD at 11:05
            - 22 November 2026, `revengeMinutes`: EURUSD entered 3 min after a loss at 10:14
            - 22 November 2026, `maxLots`: EURUSD at 10:17 larger than allowed
            """)
        .doesNotContain("61.20", "0.80, allowed");
  }

  @Test
  void rules_that_were_kept_are_said_too() throws IOException {
    Workspace easy =
        SampleWorkspace.in(folder, ", \"journal\": {\"rules\": {\"maxTradesADay\": 30}}");

    assertThat(Printed.of(answer(easy, SampleJournal.ofOneDay(), DAY, false)).text())
        .contains("\n  rules kept\n");
    assertThat(page("docs/journal/2026-11-22.md")).contains("\nAll rules were kept.\n");
  }

  @Test
  void notes_are_shown_to_the_owner_and_published_only_when_he_says_so() throws IOException {
    SampleJournal journal = SampleJournal.ofOneDay().tagged("106", "fomo");

    assertThat(Printed.of(today(journal)).text()).contains("  notes\n    trade 106  #fomo\n");
    assertThat(page("docs/journal/2026-11-22.md")).doesNotContain("fomo");

    Workspace open =
        SampleWorkspace.in(folder, ", \"journal\": {\"redact\": {\"notes\": \"shown\"}}");
    answer(open, journal, DAY, false);
    assertThat(page("docs/journal/2026-11-22.md"))
        .contains("## Notes\n\n- short XAUUSD: #fomo\n")
        .doesNotContain("106");
  }

  @Test
  void a_note_goes_with_its_position_when_that_is_closed_on_another_day_by_now()
      throws IOException {
    SampleJournal journal = SampleJournal.ofOneDay();
    LocalDate before = DAY.minusDays(1);
    journal.keep(note("a", before, Optional.of("106"), "moved in"));
    journal.keep(note("b", DAY, Optional.of("102"), "moved out"));
    journal.keep(note("c", DAY, Optional.empty(), "the day itself"));
    journal.keep(note("d", DAY, Optional.of("999"), "of an unknown one"));
    Workspace open =
        SampleWorkspace.in(folder, ", \"journal\": {\"redact\": {\"notes\": \"shown\"}}");

    Printed said = Printed.of(answer(open, journal, DAY, false));
    assertThat(said.text())
        .contains(
            """
              notes
                trade 106  moved in
                the day    the day itself
                trade 999  of an unknown one
            """);
    assertThat(said.json()).contains("\"day\" : \"2026-11-22\"").doesNotContain("2026-11-21\"");
    assertThat(page("docs/journal/2026-11-22.md"))
        .contains(
            """
            ## Notes

            - short XAUUSD: moved in
            - The day: the day itself
            - a trade: of an unknown one
            """);
  }

  @Test
  void nothing_that_a_terminal_acts_on_reaches_it() throws IOException {
    SampleJournal journal =
        SampleJournal.ofOneDay()
            .trade(
                "W\u001b[1mILD\u202e",
                Direction.LONG,
                "9.00",
                "2026-11-22T16:00",
                "2026-11-22T16:30",
                "900.00");
    journal.keep(note("a", DAY, Optional.of("1\u00072"), "bell\u0007 and\nline"));
    Workspace strict = SampleWorkspace.in(folder, ", \"journal\": {\"rules\": {\"maxLots\": 0.9}}");

    assertThat(Printed.of(answer(strict, journal, DAY, false)).text())
        .contains(
            "  W[1mILD  ",
            "maxLots  W[1mILD at 16:00",
            "trade 12  bell and line\n",
            "The best trade was long W[1mILD,")
        .doesNotContain("\u001b", "\u0007", "\u202e");
  }

  private static Note note(String id, LocalDate day, Optional<String> position, String text) {
    return new Note(id, "ftmo", day, position, Instant.EPOCH, Optional.empty(), List.of(), text);
  }

  private Outcome today(JournalStore journal) throws IOException {
    return answer(SampleWorkspace.in(folder), journal, DAY, false);
  }

  private static Outcome answer(
      Workspace workspace, JournalStore journal, LocalDate day, boolean rehearsal) {
    return new JournalRecap(Optional.of(journal), workspace).answer(wish(day, rehearsal));
  }

  private static JournalRecap.Wish wish(LocalDate day, boolean rehearsal) {
    return new JournalRecap.Wish(Optional.empty(), Stretch.DAY, day, rehearsal, Sparkline.BLOCKS);
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }
}
