package dev.victor.trading.feed.terminal;

import dev.victor.trading.feed.Fields;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.journal.Side;
import dev.victor.trading.statement.Flows;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Collects the rows of lines, each number once: deals as the interface of MetaTrader 5 gives them
/// (the names of `history_deals_get`), tickets as MetaTrader 4 keeps them. Times are the server's
/// wall clock, in seconds or milliseconds as if it were UTC. Numbers are given out in the order of
/// time, so they order what happened at the same time.
final class TerminalRows {

  private static final int BALANCE = 6;
  private static final int CREDIT = 7;
  private static final List<String> TYPES =
      List.of(
          "buy",
          "sell",
          "balance",
          "credit",
          "charge",
          "correction",
          "bonus",
          "commission",
          "commission",
          "commission",
          "agent commission",
          "agent commission",
          "interest",
          "correction",
          "correction",
          "dividend",
          "dividend",
          "tax");

  private final Map<String, Deal> deals = new LinkedHashMap<>();
  private final Map<String, Position> positions = new LinkedHashMap<>();
  private final Map<String, Flow> flows = new LinkedHashMap<>();

  /// A deal of MetaTrader 5.
  void deal(Fields line) {
    long ticket = line.whole("ticket");
    long type = line.whole("type");
    if (type < 0 || type >= TYPES.size()) {
      throw line.wrong("type", "a kind of deal from 0 to " + (TYPES.size() - 1));
    }
    Instant time = time(line, "time_msc", "time");
    Money money =
        new Money(
            line.amount("profit"),
            line.amount("commission"),
            line.amount("swap"),
            line.amount("fee"));
    if (type > 1) {
      flow(ticket, time, TYPES.get((int) type), money.total(), line.given("comment"));
      return;
    }
    deals.put(
        String.valueOf(ticket),
        new Deal(
                String.valueOf(ticket),
                time,
                ticket,
                line.text("symbol"),
                type == 0 ? Side.BUY : Side.SELL,
                entry(line),
                line.positive("volume"),
                price(line, "price"),
                money,
                Optional.empty(),
                named(line, "order"),
                named(line, "position_id"),
                named(line, "magic"),
                line.given("comment"))
            .guarded(Protection.atEnd(line.amount("sl"), line.amount("tp"))));
  }

  private static Entry entry(Fields line) {
    return switch (line.text("entry")) {
      case "0" -> Entry.IN;
      case "1" -> Entry.OUT;
      case "2" -> Entry.IN_OUT;
      case "3" -> Entry.OUT_BY;
      default -> throw line.wrong("entry", "0 (in), 1 (out), 2 (in/out) or 3 (out by)");
    };
  }

  /// A closed ticket of MetaTrader 4, as its statement prints it.
  void ticket(Fields line) {
    long ticket = line.whole("ticket");
    long type = line.whole("type");
    if (type == BALANCE || type == CREDIT) {
      flow(
          ticket,
          time(line, "open_time", "open_time"),
          type == CREDIT ? "credit" : "balance",
          line.number("profit"),
          line.given("comment"));
      return;
    }
    if (type != 0 && type != 1) {
      throw line.wrong("type", "0 (buy), 1 (sell), 6 (balance) or 7 (credit)");
    }
    Money money =
        new Money(
            line.number("profit"), line.amount("commission"), line.amount("swap"), BigDecimal.ZERO);
    Position position =
        new Position(
            String.valueOf(ticket),
            line.text("symbol"),
            type == 0 ? Direction.LONG : Direction.SHORT,
            line.positive("lots"),
            time(line, "open_time", "open_time"),
            price(line, "open_price"),
            time(line, "close_time", "close_time"),
            price(line, "close_price"),
            money,
            Protection.atEnd(line.amount("sl"), line.amount("tp")),
            Excursion.UNKNOWN,
            named(line, "magic"),
            line.given("comment"));
    positions.put(position.id(), position);
    half(position, ticket, Entry.IN);
    half(position, ticket, Entry.OUT);
  }

  private void half(Position position, long ticket, Entry entry) {
    boolean out = entry == Entry.OUT;
    Side opening = position.direction().opening();
    String id = position.id() + (out ? ".out" : ".in");
    deals.put(
        id,
        new Deal(
            id,
            out ? position.closed() : position.opened(),
            ticket,
            position.symbol(),
            out ? opening.opposite() : opening,
            entry,
            position.volume(),
            out ? position.closePrice() : position.openPrice(),
            out ? position.money() : Money.NONE,
            Optional.empty(),
            Optional.of(position.id()),
            Optional.of(position.id()),
            position.strategy(),
            position.comment()));
  }

  private void flow(long ticket, Instant time, String type, BigDecimal amount, String comment) {
    flows.put(
        String.valueOf(ticket),
        new Flow(
            String.valueOf(ticket),
            time,
            ticket,
            Flows.kind(type, amount, comment),
            amount,
            comment));
  }

  /// Milliseconds where they are given, else seconds.
  private static Instant time(Fields line, String millis, String seconds) {
    boolean fine = !millis.equals(seconds) && line.has(millis) && line.whole(millis) > 0;
    long value = fine ? line.whole(millis) : line.whole(seconds);
    long latest = fine ? 4_102_444_800_000L : 4_102_444_800L;
    if (value <= 0 || value > latest) {
      throw line.wrong(fine ? millis : seconds, "a time after 1970 and before 2100");
    }
    return fine ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
  }

  private static BigDecimal price(Fields line, String key) {
    BigDecimal price = line.number(key);
    if (price.signum() < 0) {
      throw line.wrong(key, "a price of at least zero");
    }
    return price;
  }

  /// A number that stands for nothing when it is zero.
  private static Optional<String> named(Fields line, String key) {
    return Optional.of(line.given(key)).filter(name -> !name.isEmpty() && !name.equals("0"));
  }

  boolean isEmpty() {
    return deals.isEmpty() && flows.isEmpty();
  }

  Entries entries() {
    List<Deal> filled = new ArrayList<>(deals.values());
    filled.sort(Comparator.comparing(Deal::time).thenComparingLong(Deal::sequence));
    List<Position> closed = new ArrayList<>(positions.values());
    closed.sort(Comparator.comparing(Position::closed).thenComparing(Position::id));
    List<Flow> booked = new ArrayList<>(flows.values());
    booked.sort(Comparator.comparing(Flow::time).thenComparingLong(Flow::sequence));
    return new Entries(filled, closed, booked);
  }
}
