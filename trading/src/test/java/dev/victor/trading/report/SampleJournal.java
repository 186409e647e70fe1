package dev.victor.trading.report;

import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Added;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Imported;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Note;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.journal.Restored;
import dev.victor.trading.journal.Rows;
import dev.victor.trading.journal.Side;
import dev.victor.trading.journal.Span;
import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Step;
import dev.victor.trading.journal.Total;
import dev.victor.trading.journal.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A journal in memory, filled by hand: each `trade` is a position opened and closed whole.
public final class SampleJournal implements JournalStore {

  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Map<String, List<Deal>> deals = new LinkedHashMap<>();
  private final Map<String, List<Position>> positions = new LinkedHashMap<>();
  private final Map<String, List<Flow>> flows = new LinkedHashMap<>();
  private final Map<String, List<Imported>> imports = new LinkedHashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private int number = 100;
  private String current = "";

  /// The day that SCREENS shows: five trades on 22 November 2026.
  public static SampleJournal ofOneDay() {
    return new SampleJournal()
        .account("ftmo", "8812345")
        .deposit("2026-11-02T08:00", "100000.00")
        .trade("EURUSD", Direction.LONG, "0.50", "2026-11-20T11:00", "2026-11-20T12:30", "200.00")
        .trade("EURUSD", Direction.LONG, "0.50", "2026-11-22T09:14", "2026-11-22T09:48", "182.00")
        .trade("XAUUSD", Direction.SHORT, "0.10", "2026-11-22T10:02", "2026-11-22T10:14", "-61.20")
        .trade("EURUSD", Direction.LONG, "0.80", "2026-11-22T10:17", "2026-11-22T10:23", "-127.40")
        .trade("GBPUSD", Direction.SHORT, "0.40", "2026-11-22T11:05", "2026-11-22T13:10", "219.20")
        .trade(
            "EURUSD",
            Direction.LONG,
            "0.50",
            "2026-11-21T17:40",
            "2026-11-22T15:32",
            "203.90",
            "-3.50")
        .reconciled(true);
  }

  public SampleJournal account(String id, String login) {
    accounts.put(
        id,
        new Account(
            id,
            "Broker",
            login,
            "USD",
            Optional.of(Account.Kind.DEMO),
            Optional.of(false),
            ZoneOffset.UTC));
    current = id;
    return this;
  }

  public SampleJournal deposit(String time, String amount) {
    all(flows)
        .add(
            new Flow(
                next(),
                at(time),
                number,
                Flow.Kind.DEPOSIT,
                new BigDecimal(amount),
                "Deposit 8812345"));
    return this;
  }

  public SampleJournal trade(
      String symbol, Direction direction, String volume, String open, String close, String result) {
    return trade(symbol, direction, volume, open, close, result, "0.00");
  }

  /// `commission` is charged at the closing and part of neither `profit` nor the entry.
  public SampleJournal trade(
      String symbol,
      Direction direction,
      String volume,
      String open,
      String close,
      String profit,
      String commission) {
    String position = opened(symbol, direction, volume, open);
    closed(position, symbol, direction, volume, close, profit, commission);
    all(positions)
        .add(
            new Position(
                position,
                symbol,
                direction,
                new BigDecimal(volume),
                at(open),
                BigDecimal.ONE,
                at(close),
                new BigDecimal("1.0"),
                Money.of(new BigDecimal(profit), new BigDecimal(commission)),
                Protection.UNKNOWN,
                Excursion.UNKNOWN,
                Optional.empty(),
                "secret=input"));
    return this;
  }

  /// Opens a position that stays open; returns its number.
  public String opened(String symbol, Direction direction, String volume, String open) {
    String position = next();
    all(deals)
        .add(
            deal(
                position,
                open,
                symbol,
                direction.opening(),
                Entry.IN,
                volume,
                "0.00",
                "0.00",
                position));
    return position;
  }

  /// Closes (a part of) a position.
  public SampleJournal closed(
      String position,
      String symbol,
      Direction direction,
      String volume,
      String close,
      String profit,
      String commission) {
    Side side = direction.opening().opposite();
    all(deals)
        .add(deal(next(), close, symbol, side, Entry.OUT, volume, profit, commission, position));
    return this;
  }

  /// Tags the position with a number.
  public SampleJournal tagged(String position, String tag) {
    notes.add(
        new Note(
            position + tag,
            current,
            LocalDate.of(2026, 11, 22),
            Optional.of(position),
            Instant.EPOCH,
            Optional.empty(),
            List.of(tag),
            ""));
    return this;
  }

  public SampleJournal reconciled(boolean reconciled) {
    all(imports)
        .add(
            new Imported(
                new Batch.Source(
                    "ReportHistory-8812345.xlsx", "00", "mt5-history-xlsx", Instant.EPOCH),
                BigDecimal.ZERO,
                Optional.empty(),
                List.of(new StatedTotal(Total.NET, new BigDecimal("612.80"))),
                Set.of(),
                BigDecimal.ZERO,
                reconciled));
    return this;
  }

  private static Deal deal(
      String id,
      String time,
      String symbol,
      Side side,
      Entry entry,
      String volume,
      String profit,
      String commission,
      String position) {
    return new Deal(
        id,
        at(time),
        Long.parseLong(id),
        symbol,
        side,
        entry,
        new BigDecimal(volume),
        BigDecimal.ONE,
        Money.of(new BigDecimal(profit), new BigDecimal(commission)),
        Optional.empty(),
        Optional.empty(),
        Optional.of(position),
        Optional.empty(),
        "secret=input");
  }

  /// A time of day in Berlin.
  public static Instant at(String local) {
    return ZonedDateTime.of(java.time.LocalDateTime.parse(local), BERLIN).toInstant();
  }

  private String next() {
    return Integer.toString(++number);
  }

  private <T> List<T> all(Map<String, List<T>> rows) {
    return rows.computeIfAbsent(current, account -> new ArrayList<>());
  }

  @Override
  public Ledger ledger(String id, Period period) {
    Account account = account(id).orElseThrow(() -> new BadInput(id, "unknown", null));
    List<Deal> own =
        deals.getOrDefault(id, List.of()).stream()
            .sorted(Comparator.comparing(Deal::time).thenComparingLong(Deal::sequence))
            .toList();
    List<Flow> moved = flows.getOrDefault(id, List.of());
    BigDecimal opening = BigDecimal.ZERO;
    for (Deal deal : own) {
      opening = deal.time().isBefore(period.start()) ? opening.add(deal.result()) : opening;
    }
    for (Flow flow : moved) {
      opening = flow.time().isBefore(period.start()) ? opening.add(flow.amount()) : opening;
    }
    return new Ledger(
        account,
        period,
        opening,
        new Entries(
            own.stream().filter(deal -> period.contains(deal.time())).toList(),
            positions.getOrDefault(id, List.of()).stream()
                .filter(position -> period.contains(position.closed()))
                .toList(),
            moved.stream().filter(flow -> period.contains(flow.time())).toList()));
  }

  @Override
  public void steps(String account, Window window, Step.Detail detail, Consumer<Step> each) {
    ledger(account, Period.all(ZoneOffset.UTC)).deals().stream()
        .filter(deal -> inside(window, deal.time()))
        .forEach(deal -> each.accept(deal.step()));
  }

  private static boolean inside(Window window, Instant time) {
    return !time.isBefore(window.from()) && time.isBefore(window.until());
  }

  @Override
  public void spans(String account, Period period, Step.Detail detail, Consumer<Span> each) {
    ledger(account, period).positions().forEach(position -> each.accept(position.span()));
  }

  @Override
  public List<Flow> flows(String account, Window window) {
    return ledger(account, Period.all(ZoneOffset.UTC)).flows().stream()
        .filter(flow -> inside(window, flow.time()))
        .toList();
  }

  @Override
  public long positions(String account, Period period) {
    return ledger(account, period).positions().size();
  }

  @Override
  public BigDecimal balanceBefore(String account, Instant instant) {
    Period all = Period.all(ZoneOffset.UTC);
    Ledger ledger = ledger(account, all);
    BigDecimal results =
        ledger.deals().stream()
            .filter(deal -> deal.time().isBefore(instant))
            .map(Deal::result)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return ledger.flows().stream()
        .filter(flow -> flow.time().isBefore(instant) && flow.kind().inBalance())
        .map(Flow::amount)
        .reduce(results, BigDecimal::add);
  }

  @Override
  public Map<String, Instant> opened(String account, Collection<String> wanted) {
    Map<String, Instant> opened = new LinkedHashMap<>();
    deals.getOrDefault(account, List.of()).stream()
        .filter(deal -> deal.entry() == Entry.IN)
        .forEach(deal ->
            deal.position()
                .filter(wanted::contains)
                .ifPresent(id -> opened.putIfAbsent(id, deal.time())));
    return opened;
  }

  @Override
  public List<Account> accounts() {
    return accounts.values().stream().sorted(java.util.Comparator.comparing(Account::id)).toList();
  }

  @Override
  public List<Imported> imports(String account) {
    return imports.getOrDefault(account, List.of());
  }

  @Override
  public Optional<Position> position(String account, String id) {
    return positions.getOrDefault(account, List.of()).stream()
        .filter(position -> position.id().equals(id))
        .findFirst();
  }

  @Override
  public boolean keep(Note note) {
    return notes.add(note);
  }

  @Override
  public boolean drop(Note note) {
    return notes.remove(note);
  }

  @Override
  public List<Note> notes(String account, Period period) {
    return notes.stream()
        .filter(note -> note.account().equals(account))
        .filter(note -> !note.day().isBefore(period.from()) && !note.day().isAfter(period.to()))
        .toList();
  }

  @Override
  public List<Note> notesOf(String account, Set<String> wanted) {
    return notes.stream()
        .filter(note -> note.account().equals(account))
        .filter(note -> note.position().filter(wanted::contains).isPresent())
        .toList();
  }

  @Override
  public void dump(Rows to) {
    throw new UnsupportedOperationException("filled by hand");
  }

  @Override
  public Restored restore(Consumer<Rows> from) {
    throw new UnsupportedOperationException("filled by hand");
  }

  @Override
  public Added add(Batch batch) {
    throw new UnsupportedOperationException("filled by hand");
  }

  @Override
  public Added preview(Batch batch) {
    throw new UnsupportedOperationException("filled by hand");
  }

  @Override
  public void close() {}
}
