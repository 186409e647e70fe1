package dev.victor.trading.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.trading.fixture.Fills;
import dev.victor.trading.fixture.FlexQuery;
import dev.victor.trading.fixture.MadeUpAccount;
import dev.victor.trading.fixture.Mt5Page;
import dev.victor.trading.fixture.Reading;
import dev.victor.trading.fixture.Settled;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Added;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Note;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.journal.Side;
import dev.victor.trading.journal.Span;
import dev.victor.trading.journal.Step;
import dev.victor.trading.journal.Window;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every journal store must do, whatever it keeps its rows in.
interface JournalStoreContract {

  /// A store that holds nothing yet.
  JournalStore store();

  Period ALL = Period.all(ZoneOffset.UTC);

  static Batch week(String account, ZoneId zone, String hash) {
    return batch(
        account, zone, hash, Reading.read(new Mt5Page(MadeUpAccount.week()).html()).in(zone));
  }

  static Batch batch(String account, ZoneId zone, String hash, Statement statement) {
    return new Batch(
        new Account(
            account,
            "Made Up Broker",
            "700123",
            "USD",
            Optional.of(Account.Kind.DEMO),
            Optional.of(false),
            zone),
        new Batch.Source(
            "week.html", hash, "mt5-history-html", Instant.parse("2026-11-07T12:00:00Z")),
        statement.opening(),
        statement.entries(),
        statement.stated(),
        true);
  }

  static Batch week() {
    return week("main", ZoneOffset.UTC, "hash");
  }

  static Batch with(Batch batch, Entries entries, String hash) {
    Batch.Source source = batch.source();
    return new Batch(
        batch.account(),
        new Batch.Source(source.file(), hash, source.format(), source.importedAt()),
        batch.opening(),
        entries,
        batch.stated(),
        batch.reconciled());
  }

  @Test
  default void what_is_stored_comes_back_exactly() {
    try (JournalStore store = store()) {
      Batch batch = week();

      assertThat(counts(store.add(batch))).isEqualTo(List.of(12, 6, 1, 0));

      Ledger ledger = store.ledger("main", ALL);
      assertThat(ledger.entries()).isEqualTo(batch.entries());
      assertThat(ledger.account()).isEqualTo(batch.account());
      assertThat(ledger.currency()).isEqualTo("USD");
      assertThat(ledger.opening()).isZero();
      assertThat(ledger.curveStart()).isEqualByComparingTo("10000");
      assertThat(ledger.balance()).isEqualByComparingTo(MadeUpAccount.week().balance());
      assertThat(ledger.closing()).hasSize(6);
      assertThat(store.accounts()).containsExactly(batch.account());
    }
  }

  /// A history saw half of the position closed, an expert advisor tells of the rest.
  @Test
  default void a_stated_position_grows_by_deals_that_come_later_and_no_money_is_lost() {
    List<Deal> deals =
        List.of(
            part("1", 1, Side.BUY, Entry.IN, "2", "100", "0"),
            part("2", 2, Side.SELL, Entry.OUT, "1", "110", "10"));
    Protection stop = Protection.atEnd(new BigDecimal("95"), BigDecimal.ZERO);
    Position half = half(deals, stop);
    Deal rest = part("3", 3, Side.SELL, Entry.OUT, "1", "120", "20");
    try (JournalStore store = store()) {
      store.add(with(week(), new Entries(deals, List.of(half), List.of()), "history"));
      store.add(loose(List.of(rest), "advisor"));

      Position whole = store.ledger("main", ALL).positions().getFirst();
      assertThat(store.ledger("main", ALL).positions()).containsExactly(whole);
      assertThat(whole.volume()).isEqualByComparingTo("2");
      assertThat(whole.result()).isEqualByComparingTo("30");
      assertThat(whole.protection()).isEqualTo(stop);
      assertThat(store.ledger("main", ALL).deals()).hasSize(3);
      assertThat(store.balanceBefore("main", LATER)).isEqualByComparingTo("30");

      assertThat(store.add(loose(List.of(rest), "again")).duplicates()).isEqualTo(1);
      assertThat(store.ledger("main", ALL).positions()).containsExactly(whole);
    }
  }

  @Test
  default void a_stated_position_stays_when_its_opening_was_never_seen() {
    List<Deal> deals = List.of(part("2", 2, Side.SELL, Entry.OUT, "1", "110", "10"));
    Position half = half(deals, Protection.UNKNOWN);
    Deal rest = part("3", 3, Side.SELL, Entry.OUT, "1", "120", "20");
    try (JournalStore store = store()) {
      store.add(with(week(), new Entries(deals, List.of(half), List.of()), "history"));
      store.add(loose(List.of(rest), "advisor"));

      assertThat(store.ledger("main", ALL).positions()).containsExactly(half);
    }
  }

  Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  Instant LATER = AT.plusSeconds(86_400);

  private static Deal part(
      String id, int second, Side side, Entry entry, String volume, String price, String profit) {
    return new Deal(
        id,
        AT.plusSeconds(second),
        second,
        "ES",
        side,
        entry,
        new BigDecimal(volume),
        new BigDecimal(price),
        Money.of(new BigDecimal(profit), BigDecimal.ZERO),
        Optional.empty(),
        Optional.empty(),
        Optional.of("77"),
        Optional.empty(),
        "");
  }

  private static Position half(List<Deal> deals, Protection protection) {
    Deal last = deals.getLast();
    return new Position(
        "77",
        "ES",
        Direction.LONG,
        last.volume(),
        AT.plusSeconds(1),
        new BigDecimal("100"),
        last.time(),
        last.price(),
        last.money(),
        protection,
        Excursion.UNKNOWN,
        Optional.empty(),
        "");
  }

  private static Batch loose(List<Deal> deals, String hash) {
    Batch batch = with(week(), new Entries(deals, List.of(), List.of()), hash);
    return new Batch(
        batch.account(),
        batch.source(),
        BigDecimal.ZERO,
        batch.entries(),
        new Batch.Reading(false, true),
        List.of(),
        Set.of(),
        BigDecimal.ZERO,
        true);
  }

  /// So many that they are loaded before their indexes are made.
  @Test
  default void many_first_rows_are_what_the_same_rows_are_in_parts() {
    List<Deal> deals = many();
    Entries expected = Settled.of(new Entries(deals, List.of(), List.of()));
    try (JournalStore store = store()) {
      Added added = store.add(loose(deals, "all"));

      assertThat(added.deals()).isEqualTo(deals.size());
      Ledger ledger = store.ledger("main", ALL);
      assertThat(ledger.deals()).isEqualTo(expected.deals());
      assertThat(ledger.positions()).isEqualTo(expected.positions());
      assertThat(store.add(loose(deals, "again")).duplicates()).isEqualTo(deals.size());
      assertThat(store.ledger("main", ALL).entries()).isEqualTo(ledger.entries());
    }
  }

  @Test
  default void a_number_that_comes_twice_among_many_first_rows_counts_once() {
    List<Deal> deals = many();
    List<Deal> twice = new ArrayList<>(deals);
    twice.add(deals.getFirst().at(LATER.plusSeconds(86_400)).placed(deals.size() + 1L));
    Batch batch = loose(twice, "twice");
    Batch stated = with(batch, new Entries(twice, List.of(), List.of()), "twice");
    try (JournalStore store = store()) {
      Added added = store.add(stated);

      assertThat(added.deals()).isEqualTo(deals.size());
      assertThat(store.ledger("main", ALL).deals()).isEqualTo(deals);
      assertThat(store.add(loose(deals, "again")).duplicates()).isEqualTo(deals.size());
    }
  }

  @Test
  default void many_first_rows_that_are_only_tried_leave_nothing() {
    try (JournalStore store = store()) {
      store.preview(loose(many(), "all"));

      assertThat(store.accounts()).isEmpty();
      assertThat(store.add(loose(many(), "all")).deals()).isEqualTo(FirstLoad.MANY);
    }
  }

  static Batch many(String hash) {
    return loose(many(), hash);
  }

  private static List<Deal> many() {
    Fills fills = new Fills();
    for (int i = 0; i < FirstLoad.MANY; i++) {
      fills.fill(
          i % 3 == 0 ? "NQ" : "ES", i % 2 == 0 ? Side.BUY : Side.SELL, "1", "" + (90 + i % 7));
    }
    return fills.deals();
  }

  /// The quick ways to read say what the whole rows say, amounts with many digits included.
  @Test
  default void steps_and_spans_are_what_figures_need_of_deals_and_positions() {
    try (JournalStore store = store()) {
      Entries all = week().entries();
      Money precise = Money.of(new BigDecimal("120.123456789012"), new BigDecimal("-0.70"));
      Deal deal = all.deals().get(1);
      List<Deal> deals = new ArrayList<>(all.deals());
      deals.set(1, deal.settled(deal.entry(), precise, deal.position()));
      List<Position> positions = new ArrayList<>(all.positions());
      positions.set(0, stopped(positions.get(0), precise, "1.0950", Direction.LONG));
      positions.set(1, stopped(positions.get(1), positions.get(1).money(), "1.3", Direction.LONG));
      positions.set(
          2, stopped(positions.get(2), positions.get(2).money(), "1.1150", Direction.SHORT));
      store.add(with(week(), new Entries(deals, positions, all.flows()), "first"));
      Ledger ledger = store.ledger("main", ALL);

      List<Step> steps = new ArrayList<>();
      store.steps("main", ALL, Step.Detail.LABELLED, steps::add);
      assertThat(steps).isEqualTo(ledger.deals().stream().map(Deal::step).toList());
      List<Step> narrow = new ArrayList<>();
      store.steps("main", ALL, Step.Detail.MONEY, narrow::add);
      assertThat(narrow)
          .isEqualTo(ledger.deals().stream().map(each -> nameless(each.step())).toList());

      List<Span> spans = new ArrayList<>();
      store.spans("main", ALL, spans::add);
      assertThat(spans).isEqualTo(ledger.positions().stream().map(Position::span).toList());
      assertThat(spans.stream().filter(span -> span.risk().isPresent())).hasSize(2);
      List<Span> quick = new ArrayList<>();
      store.spans("main", ALL, Step.Detail.MONEY, quick::add);
      assertThat(quick)
          .usingRecursiveComparison()
          .withComparatorForType(
              (one, other) -> one.subtract(other).abs().doubleValue() < 1e-9 ? 0 : 1,
              BigDecimal.class)
          .isEqualTo(ledger.positions().stream().map(each -> nameless(each.span())).toList());

      assertThat(store.flows("main", ALL)).isEqualTo(ledger.flows());
      assertThat(store.positions("main", ALL)).isEqualTo(6);
      assertThat(store.positions("main", Period.day(LocalDate.of(2026, 11, 3), ZoneOffset.UTC)))
          .isEqualTo(1);
    }
  }

  private static Position stopped(
      Position position, Money money, String stop, Direction direction) {
    return new Position(
        position.id(),
        position.symbol(),
        direction,
        position.volume(),
        position.opened(),
        new BigDecimal("1.1000"),
        position.closed(),
        new BigDecimal("1.1040"),
        money,
        Protection.atEnd(new BigDecimal(stop), BigDecimal.ZERO),
        new Excursion(Optional.of(new BigDecimal("-12.5")), Optional.of(new BigDecimal("20.00"))),
        Optional.of("magic"),
        "");
  }

  private static Step nameless(Step step) {
    return new Step(
        step.time(),
        step.money(),
        step.closes(),
        step.direction(),
        "",
        Optional.empty(),
        Optional.empty());
  }

  private static Span nameless(Span span) {
    return new Span(
        "",
        "",
        span.direction(),
        span.opened(),
        span.closed(),
        span.money(),
        span.risk(),
        span.excursion(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  @Test
  default void notes_are_kept_once_found_by_day_or_position_and_dropped() {
    try (JournalStore store = store()) {
      store.add(week());
      Note of = note("2026-11-03", "b", Optional.of("7"), List.of("late", "news"), "a\n'b' é");
      Note before = note("2026-11-02", "a", Optional.empty(), List.of(), "");

      assertThat(store.keep(of)).isTrue();
      assertThat(store.keep(of)).isFalse();
      store.keep(before);

      assertThat(store.notes("main", ALL)).containsExactly(before, of);
      assertThat(store.notes("main", Period.day(LocalDate.of(2026, 11, 3), ZoneOffset.UTC)))
          .containsExactly(of);
      assertThat(store.notes("other", ALL)).isEmpty();
      assertThat(store.notesOf("main", Set.of("7", "8"))).containsExactly(of);
      assertThat(store.notesOf("main", Set.of("8"))).isEmpty();
      assertThat(store.notesOf("main", Set.of())).isEmpty();
      assertThat(store.notesOf("other", Set.of("7"))).isEmpty();
      assertThat(store.drop(of)).isTrue();
      assertThat(store.drop(of)).isFalse();
      assertThat(store.notes("main", ALL)).containsExactly(before);
    }
  }

  private static Note note(
      String day, String id, Optional<String> position, List<String> tags, String text) {
    return new Note(
        id,
        "main",
        LocalDate.parse(day),
        position,
        Instant.parse("2026-11-07T12:00:00.123Z"),
        Optional.of("breakout"),
        tags,
        text);
  }

  @Test
  default void a_closed_position_is_found_by_its_number() {
    try (JournalStore store = store()) {
      store.add(week());
      Position any = week().entries().positions().get(2);

      assertThat(store.position("main", any.id())).contains(any);
      assertThat(store.position("main", "none")).isEmpty();
      assertThat(store.position("other", any.id())).isEmpty();
    }
  }

  @Test
  default void adding_again_adds_nothing() {
    try (JournalStore store = store()) {
      store.add(week());

      assertThat(counts(store.add(week()))).isEqualTo(List.of(0, 0, 0, 19));
      assertThat(store.imports("main")).hasSize(1);
      assertThat(store.ledger("main", ALL).entries()).isEqualTo(week().entries());
    }
  }

  @Test
  default void a_longer_statement_adds_what_is_new() {
    try (JournalStore store = store()) {
      Entries all = week().entries();
      Entries fewer =
          new Entries(all.deals().subList(0, 4), all.positions().subList(0, 2), all.flows());
      store.add(with(week(), fewer, "first"));

      assertThat(counts(store.add(with(week(), all, "second")))).isEqualTo(List.of(8, 4, 0, 7));
      assertThat(store.imports("main"))
          .extracting(imported -> imported.source().hash())
          .containsExactly("first", "second");
    }
  }

  @Test
  default void a_preview_counts_and_stores_nothing() {
    try (JournalStore store = store()) {
      assertThat(counts(store.preview(week()))).isEqualTo(List.of(12, 6, 1, 0));
      assertThat(store.accounts()).isEmpty();
    }
  }

  @Test
  default void accounts_do_not_mix() {
    try (JournalStore store = store()) {
      store.add(week());
      assertThat(counts(store.add(week("other", ZoneOffset.UTC, "hash"))))
          .isEqualTo(List.of(12, 6, 1, 0));
      assertThat(store.account("other")).isPresent();
      assertThat(store.ledger("other", ALL).deals()).hasSize(12);
    }
  }

  @Test
  default void a_period_begins_with_the_balance_before_it() {
    try (JournalStore store = store()) {
      store.add(week());

      Ledger day = store.ledger("main", Period.day(LocalDate.of(2026, 11, 3), ZoneOffset.UTC));

      assertThat(day.opening()).isEqualByComparingTo("10038.85");
      assertThat(day.curveStart()).isEqualByComparingTo("10038.85");
      assertThat(day.closing())
          .singleElement()
          .extracting(Deal::result)
          .isEqualTo(new BigDecimal("43.20"));
      assertThat(day.positions()).hasSize(1);
      assertThat(day.balance()).isEqualByComparingTo("10082.05");
    }
  }

  /// However files come, overlap, change what was known or set the clock right: a balance is the
  /// sum of everything before it.
  @Test
  default void a_balance_is_what_all_deals_before_it_did() {
    try (JournalStore store = store()) {
      for (int seed = 1; seed <= 8; seed++) {
        Random random = new Random(seed);
        String account = "a" + seed;
        List<Deal> deals = new ArrayList<>(overYears(random));
        for (int part = 0; part < 6; part++) {
          int from = random.nextInt(deals.size());
          int to = Math.min(deals.size(), from + 1 + random.nextInt(20));
          ZoneId zone = ZoneId.of(random.nextInt(4) == 0 ? "Asia/Tokyo" : "UTC");
          store.add(in(account, zone, loose(deals.subList(from, to), account + part)));
          assertBalances(store, account, random);
        }
      }
    }
  }

  private static Batch in(String account, ZoneId zone, Batch batch) {
    return new Batch(
        week(account, zone, "").account(),
        batch.source(),
        batch.opening(),
        batch.entries(),
        batch.reading(),
        batch.stated(),
        batch.notDerivable(),
        batch.rounding(),
        batch.reconciled());
  }

  /// Fills from before 1970 to today, some of amounts with too many digits to be counted.
  private static List<Deal> overYears(Random random) {
    Fills fills = new Fills();
    for (int i = 0; i < 60; i++) {
      String digits = random.nextInt(10) == 0 ? ".0000000000007" : "";
      fills.fill(
          random.nextInt(4) == 0 ? "NQ" : "ES",
          random.nextBoolean() ? Side.BUY : Side.SELL,
          String.valueOf(1 + random.nextInt(3)),
          (90 + random.nextInt(20)) + digits);
    }
    Instant first = Instant.parse("1968-01-01T00:00:00Z");
    long step = Duration.ofDays(1 + random.nextInt(400)).toMillis();
    return fills.deals().stream()
        .map(deal -> deal.at(first.plusMillis(deal.sequence() * step + random.nextInt(1_000))))
        .toList();
  }

  private static void assertBalances(JournalStore store, String account, Random random) {
    Window ever =
        new Window(Instant.ofEpochMilli(Long.MIN_VALUE), Instant.ofEpochMilli(Long.MAX_VALUE));
    List<Step> deals = new ArrayList<>();
    store.steps(account, ever, Step.Detail.MONEY, deals::add);
    List<Instant> instants = new ArrayList<>(List.of(ever.from(), Instant.EPOCH, ever.until()));
    for (Step deal : deals) {
      instants.add(deal.time().plusMillis(random.nextInt(3) - 1));
      long slot = Sums.slot(deal.time().toEpochMilli()) + random.nextInt(2);
      instants.add(Instant.ofEpochMilli(Sums.begin(slot)));
    }
    for (Instant instant : instants) {
      BigDecimal sum =
          deals.stream()
              .filter(deal -> deal.time().isBefore(instant))
              .map(step -> step.money().total())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(store.balanceBefore(account, instant)).isEqualByComparingTo(sum);
    }
  }

  /// Twelve monthly Flex files give what the file of the year gives, in any order; costs of an
  /// opening are never counted twice.
  @Test
  default void monthly_flex_files_give_what_the_file_of_the_year_gives() {
    List<List<FlexQuery>> ways = new ArrayList<>(List.of(List.of(flex(months(), false))));
    ways.add(months().stream().map(month -> flex(List.of(month), false)).toList());
    ways.add(ways.get(1).reversed());
    for (int seed = 1; seed <= 4; seed++) {
      List<FlexQuery> mixed = new ArrayList<>(ways.get(1));
      Collections.shuffle(mixed, new Random(seed));
      ways.add(mixed);
    }
    ways.add(List.of(flex(months(), true)));
    ways.add(months().reversed().stream().map(month -> flex(List.of(month), true)).toList());
    try (JournalStore store = store()) {
      for (int way = 0; way < ways.size(); way++) {
        String account = "way" + way;
        for (FlexQuery file : ways.get(way)) {
          Statement statement = Reading.read(file.xml());
          assertThat(Reconciliation.of(statement).reconciled()).isTrue();
          store.add(flex(account, file.xml(), statement));
        }
        Ledger ledger = store.ledger(account, ALL);
        assertThat(known(ledger)).isEqualTo(known(store.ledger("way0", ALL)));
        assertThat(store.balanceBefore(account, Window.of(ALL).until()))
            .isEqualByComparingTo("177.00");
        assertThat(ledger.positions())
            .extracting(position -> position.result().stripTrailingZeros().toPlainString())
            .containsExactly("118", "59");
      }
    }
  }

  private static List<List<Object>> known(Ledger ledger) {
    return ledger.deals().stream()
        .map(deal -> List.<Object>of(deal.id(), deal.entry(), deal.money()))
        .toList();
  }

  /// Bought in one month, added to, closed in parts and turned round in others: symbol, quantity,
  /// price, commission, realised, what it did.
  private static List<List<String>> months() {
    return List.of(
        List.of("ACME", "100", "10.00", "-1.00", "0", "O"),
        List.of("ACME", "-60", "12.00", "-0.60", "118.80", "C"),
        List.of("ACME", "60", "11.00", "-0.60", "0", "O"),
        List.of("ACME", "-150", "11.00", "-1.50", "-0.80", "C;O"),
        List.of("ACME", "20", "10.00", "-0.20", "19.60", "C"),
        List.of("ACME", "30", "9.666666666666", "-0.30", "39.40", "C"));
  }

  /// @param silent whether the query leaves out what opened and what closed
  private static FlexQuery flex(List<List<String>> rows, boolean silent) {
    FlexQuery query = new FlexQuery();
    for (List<String> row : rows) {
      query.fill(
          row.get(0),
          row.get(1),
          row.get(2),
          row.get(3),
          row.get(4),
          silent ? "" : row.get(5),
          1 + 60 * months().indexOf(row));
    }
    return query;
  }

  private static Batch flex(String account, String hash, Statement statement) {
    Batch batch = batch(account, ZoneOffset.UTC, hash, statement);
    return new Batch(
        batch.account(),
        batch.source(),
        BigDecimal.ZERO,
        batch.entries(),
        new Batch.Reading(false, true),
        batch.stated(),
        Set.of(),
        BigDecimal.ZERO,
        true);
  }

  /// What an expert advisor tells of the stop comes to the position, which so has a risk.
  @Test
  default void a_position_made_of_deals_has_the_stop_that_they_tell() {
    List<Deal> deals =
        List.of(
            guarded(part("1", 1, Side.BUY, Entry.IN, "2", "100", "0"), "95", "120"),
            guarded(part("2", 2, Side.SELL, Entry.OUT, "1", "110", "10"), "101", "125"),
            part("3", 3, Side.SELL, Entry.OUT, "1", "120", "20"));
    try (JournalStore store = store()) {
      for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(2, 0, 1), List.of(1, 2, 0))) {
        String account = "a" + order;
        for (int file : order) {
          Batch batch = loose(List.of(deals.get(file)), "file" + file);
          store.add(in(account, ZoneOffset.UTC, batch));
        }
        Position position = store.ledger(account, ALL).positions().getFirst();
        assertThat(position.protection())
            .isEqualTo(
                new Protection(
                    Optional.of(new BigDecimal("95")),
                    Optional.of(new BigDecimal("101")),
                    Optional.of(new BigDecimal("125"))));
        List<Span> spans = new ArrayList<>();
        store.spans(account, ALL, spans::add);
        assertThat(spans.getFirst().risk().orElseThrow()).isEqualByComparingTo("10");
      }
    }
  }

  private static Deal guarded(Deal deal, String stop, String target) {
    return deal.guarded(Protection.atEnd(new BigDecimal(stop), new BigDecimal(target)));
  }

  @Test
  default void the_earliest_statement_says_where_the_balance_began() {
    try (JournalStore store = store()) {
      Entries all = week().entries();
      Batch late =
          new Batch(
              week().account(),
              new Batch.Source("late.html", "late", "mt5-history-html", Instant.EPOCH),
              new BigDecimal("10082.05"),
              new Entries(all.deals().subList(6, 12), all.positions().subList(3, 6), List.of()),
              List.of(),
              true);
      store.add(late);
      assertThat(store.ledger("main", ALL).curveStart()).isEqualByComparingTo("10082.05");

      store.add(week());
      assertThat(store.ledger("main", ALL).opening()).isZero();
      assertThat(store.ledger("main", ALL).balance())
          .isEqualByComparingTo(MadeUpAccount.week().balance());
    }
  }

  @Test
  default void a_known_deal_with_other_money_is_refused_and_nothing_of_the_file_is_kept() {
    try (JournalStore store = store()) {
      Entries all = week().entries();
      store.add(
          with(week(), new Entries(all.deals().subList(0, 2), List.of(), List.of()), "first"));
      Deal deal = all.deals().get(1);
      Deal edited =
          deal.settled(
              deal.entry(),
              deal.money().withProfit(deal.money().profit().add(BigDecimal.ONE)),
              deal.position());
      Entries changed =
          new Entries(List.of(all.deals().get(2), edited), all.positions(), all.flows());

      assertThatThrownBy(() -> store.add(with(week(), changed, "edited")))
          .isInstanceOf(BadInput.class)
          .hasMessageContaining("deal 23 is 120.80 here, but 119.80 in the journal");
      assertThat(store.ledger("main", ALL).entries().size()).isEqualTo(2);
      assertThat(store.imports("main")).hasSize(1);
    }
  }

  @Test
  default void a_position_that_was_closed_further_replaces_its_first_part() {
    try (JournalStore store = store()) {
      Position whole = week().entries().positions().getFirst();
      Position part =
          new Position(
              whole.id(),
              whole.symbol(),
              whole.direction(),
              new BigDecimal("0.05"),
              whole.opened(),
              whole.openPrice(),
              whole.opened().plusSeconds(60),
              whole.closePrice(),
              Money.profit(BigDecimal.ONE),
              Protection.atEnd(BigDecimal.TWO, BigDecimal.ZERO),
              Excursion.UNKNOWN,
              Optional.empty(),
              "part");
      store.add(with(week(), new Entries(List.of(), List.of(part), List.of()), "first"));
      store.add(week());

      assertThat(store.ledger("main", ALL).positions()).contains(whole).doesNotContain(part);
      store.add(with(week(), new Entries(List.of(), List.of(part), List.of()), "again"));
      assertThat(store.ledger("main", ALL).positions()).contains(whole);
    }
  }

  @Test
  default void deals_of_one_second_keep_the_order_of_the_file() {
    try (JournalStore store = store()) {
      Deal first = week().entries().deals().getFirst();
      List<Deal> burst =
          List.of(second(first, "901", 3), second(first, "99", 1), second(first, "900", 2));
      store.add(with(week(), new Entries(burst, List.of(), List.of()), "burst"));

      assertThat(store.ledger("main", ALL).deals())
          .extracting(Deal::id)
          .containsExactly("99", "900", "901");
    }
  }

  private static List<Integer> counts(Added added) {
    return List.of(added.deals(), added.positions(), added.flows(), added.duplicates());
  }

  private static Deal second(Deal deal, String id, long sequence) {
    return new Deal(
        id,
        deal.time(),
        sequence,
        deal.symbol(),
        deal.side(),
        deal.entry(),
        deal.volume(),
        deal.price(),
        deal.money(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("7"),
        "burst");
  }

  @Test
  default void a_clock_that_is_corrected_later_sets_all_times_right() {
    try (JournalStore store = store()) {
      store.add(week());
      ZoneId helsinki = ZoneId.of("Europe/Helsinki");
      store.add(week("main", helsinki, "hash"));

      Ledger ledger = store.ledger("main", ALL);
      assertThat(ledger.account().zone()).isEqualTo(helsinki);
      assertThat(ledger.entries()).isEqualTo(week("main", helsinki, "hash").entries());
      assertThat(ledger.deals().getFirst().time()).isEqualTo(Instant.parse("2026-11-02T07:15:00Z"));
    }
  }

  @Test
  default void stated_totals_are_kept_with_their_digits() {
    try (JournalStore store = store()) {
      store.add(week());

      assertThat(store.imports("main"))
          .singleElement()
          .satisfies(imported -> {
            assertThat(imported.stated()).isEqualTo(week().stated());
            assertThat(imported.reconciled()).isTrue();
            assertThat(imported.source()).isEqualTo(week().source());
            assertThat(imported.opening()).isZero();
          });
    }
  }

  @Test
  default void credit_is_no_part_of_the_balance() {
    try (JournalStore store = store()) {
      Instant before = Instant.parse("2026-10-01T00:00:00Z");
      Flow credit = new Flow("7", before, 1, Flow.Kind.CREDIT, new BigDecimal("500"), "");
      store.add(with(week(), new Entries(List.of(), List.of(), List.of(credit)), "credit"));

      assertThat(store.ledger("main", ALL).balance()).isZero();
      assertThat(
              store.ledger("main", Period.day(LocalDate.of(2026, 11, 1), ZoneOffset.UTC)).opening())
          .isZero();
    }
  }

  @Test
  default void an_account_that_holds_nothing_is_said() {
    try (JournalStore store = store()) {
      assertThatThrownBy(() -> store.ledger("nobody", ALL))
          .isInstanceOf(BadInput.class)
          .hasMessageContaining("holds nothing yet");
      assertThat(store.imports("nobody")).isEmpty();
    }
  }
}
