package dev.victor.trading.page;

import dev.victor.core.fact.Period;
import dev.victor.core.project.Project;
import dev.victor.core.project.ProjectFile;
import dev.victor.trading.excursion.CandleExcursions;
import dev.victor.trading.filter.Filter;
import dev.victor.trading.filter.StrategyLinks;
import dev.victor.trading.filter.Tags;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Note;
import dev.victor.trading.metric.Metric;
import dev.victor.trading.report.ReportWish;
import dev.victor.trading.report.SampleJournal;
import dev.victor.trading.rule.Breach;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A page made of a journal in memory.
record SamplePage(String text) {

  static final ReportWish EVERYTHING =
      new ReportWish(
          Optional.empty(),
          Period.all(SampleJournal.BERLIN),
          Filter.NONE,
          Optional.empty(),
          EnumSet.allOf(Metric.Family.class));

  private static final Project PROJECT =
      ProjectFile.parse(
          """
          {"schemaVersion": 1, "project": {"id": "lab", "name": "Lab"}, "author": {"name": "V"}}
          """
              .getBytes(StandardCharsets.UTF_8),
          "project.json",
          Clock.systemUTC());

  static SamplePage of(JournalStore journal, boolean moneyShown) {
    return of(journal, Diary.NONE, EVERYTHING, moneyShown);
  }

  static SamplePage of(JournalStore journal, Diary diary, ReportWish wish, boolean moneyShown) {
    Account account = journal.accounts().getFirst();
    PageContent content =
        PageContent.read(
            journal,
            account,
            wish,
            StrategyLinks.of(PROJECT, "ftmo"),
            CandleExcursions.NONE,
            diary);
    return new SamplePage(
        PageText.of(content, new PageMoney(moneyShown, content.start(), account)));
  }

  /// As a browser takes it, without running anything.
  Document parsed() {
    return Jsoup.parse(text);
  }

  /// What is read of one section, in one line.
  String section(String heading) {
    return parsed().select("section[aria-labelledby=" + heading + "]").text();
  }

  /// The data of the script.
  String data() {
    return parsed().expectFirst("#data").data();
  }

  /// A note of a position of [SampleJournal#ofOneDay], one of its day, and two broken rules.
  static Diary diary() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    Instant written = Instant.parse("2026-11-22T18:00:00Z");
    return new Diary(
        Tags.NONE,
        List.of(
            note("a", day, Optional.of("104"), written, "late <b>entry</b>"),
            note("b", day, Optional.empty(), written, "slept badly")),
        List.of(
            new Breach(
                "maxTradesADay", day, "5 trades of at most 4", "5 trades of at most 4", List.of()),
            new Breach("maxDailyLoss", day, "lost 612.40", "lost 0.61 %", List.of())));
  }

  private static Note note(
      String id, LocalDate day, Optional<String> position, Instant written, String text) {
    return new Note(
        id, "ftmo", day, position, written, Optional.of("breakout"), List.of("london"), text);
  }
}
