package dev.victor.trading.page;

import dev.victor.core.fact.Period;
import dev.victor.trading.excursion.CandleExcursions;
import dev.victor.trading.filter.NotedTags;
import dev.victor.trading.filter.Selection;
import dev.victor.trading.filter.StrategyLinks;
import dev.victor.trading.filter.Tags;
import dev.victor.trading.filter.WallClock;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Imported;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Note;
import dev.victor.trading.journal.Position;
import dev.victor.trading.report.Dimension;
import dev.victor.trading.report.FullReport;
import dev.victor.trading.report.ReportReader;
import dev.victor.trading.report.ReportWish;
import dev.victor.trading.rule.Breach;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Everything that a page says, before it is decided how money reads.
///
/// @param account whose
/// @param full the figures, of all families
/// @param start the balance that percentages refer to, zero when the journal knows of none
/// @param curve the balance after each result, thinned
/// @param days what each traded day came to
/// @param parts what symbols, hours and so on came to
/// @param positions closed, newest first
/// @param flows money that moved without a trade, oldest first
/// @param balances with which each day began
/// @param checks of the imported files, newest first
/// @param links by which trades are called
/// @param notes of these days, and of positions, oldest first
/// @param breaches of these days, newest first
record PageContent(
    Account account,
    FullReport full,
    BigDecimal start,
    List<CurvePoint> curve,
    SortedMap<LocalDate, Part> days,
    Map<Dimension, List<Part>> parts,
    List<Position> positions,
    List<Flow> flows,
    DayBalances balances,
    List<ImportCheck> checks,
    StrategyLinks links,
    List<Note> notes,
    List<Breach> breaches) {

  /// Files whose totals are compared; older ones are told in number.
  static final int MOST_CHECKS = 100;

  /// Reads it from a journal.
  ///
  /// @param wish of all families
  /// @param links by which trades are called
  /// @param candles that tell how far positions ran
  static PageContent read(
      JournalStore journal,
      Account account,
      ReportWish wish,
      StrategyLinks links,
      CandleExcursions candles,
      Diary diary) {
    Period period = wish.period();
    Ledger ledger = journal.ledger(account.id(), period);
    WallClock clock = new WallClock(period.zone());
    StepMeter meter = new StepMeter(ledger.curveStart(), diary.tags(), clock);
    FullReport full =
        new ReportReader(journal, account, links, candles).read(wish, meter::add, span -> {});
    Selection selection = new Selection(wish.filter(), wanted(journal, account, wish), clock);
    List<Position> positions =
        new ArrayList<>(
            ledger.positions().stream()
                .filter(position -> selection.takes(links.linked(position.span())))
                .map(candles::told)
                .toList());
    boolean funded = journal.funded(account.id());
    return new PageContent(
        account,
        full,
        funded ? ledger.curveStart() : BigDecimal.ZERO,
        Thinning.of(meter.curve()),
        meter.days(),
        meter.parts(),
        positions.reversed(),
        ledger.flows(),
        new DayBalances(ledger, clock, funded),
        checks(journal, account),
        links,
        diary.notes(),
        diary.breaches().stream().sorted(Comparator.comparing(Breach::day).reversed()).toList());
  }

  /// Tags cost reading all notes: only where they choose the trades.
  private static Tags wanted(JournalStore journal, Account account, ReportWish wish) {
    return wish.filter().tags().isEmpty() ? Tags.NONE : NotedTags.of(journal, account.id());
  }

  private static List<ImportCheck> checks(JournalStore journal, Account account) {
    List<Imported> files = journal.imports(account.id()).reversed();
    return files.stream()
        .limit(MOST_CHECKS)
        .map(file -> ImportCheck.of(journal, account.id(), file))
        .toList();
  }

  /// The days that the page covers: those with rows, or those asked for.
  Period covered() {
    return full.report().covered().orElse(full.report().period());
  }

  /// Whether anything was traded.
  boolean traded() {
    return !curve.isEmpty();
  }
}
