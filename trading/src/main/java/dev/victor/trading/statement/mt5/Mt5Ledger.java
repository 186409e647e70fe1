package dev.victor.trading.statement.mt5;

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
import dev.victor.trading.statement.Amounts;
import dev.victor.trading.statement.Flows;
import dev.victor.trading.statement.Row;
import dev.victor.trading.statement.RowOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Collects deals, balance operations and closed positions of a report.
final class Mt5Ledger {

  /// The collected rows.
  ///
  /// @param opening balance before the first of them
  /// @param entries oldest first
  /// @param positionsStated whether the report has a table of closed positions
  record Books(BigDecimal opening, Entries entries, boolean positionsStated) {}

  /// A row of the deals table: a deal or a flow, with the balance after it.
  private record Line(
      Optional<Deal> deal, Optional<Flow> flow, Instant time, Optional<BigDecimal> before) {}

  private final List<Line> lines = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final Map<String, BigDecimal> stops = new HashMap<>();
  private boolean positionsStated;
  private final Set<String> dealIds = new HashSet<>();
  private final Set<String> positionIds = new HashSet<>();

  void deal(Row row, Columns columns) {
    String id = number(row, columns.at("deal"), dealIds);
    Instant time = row.time(0).toInstant(ZoneOffset.UTC);
    Money money = money(row, columns);
    BigDecimal moved = money.total();
    String type = columns.text(row, "type");
    String comment = columns.text(row, "comment");
    if (!type.equals("buy") && !type.equals("sell")) {
      Flow flow = new Flow(id, time, 0, Flows.kind(type, moved, comment), moved, comment);
      BigDecimal inBalance = flow.kind().inBalance() ? moved : BigDecimal.ZERO;
      lines.add(
          new Line(Optional.empty(), Optional.of(flow), time, before(row, columns, inBalance)));
      return;
    }
    Deal deal =
        new Deal(
            id,
            time,
            0,
            columns.text(row, "symbol"),
            type.equals("buy") ? Side.BUY : Side.SELL,
            entry(row, columns.at("direction")),
            row.number(columns.at("volume")),
            row.number(columns.at("price")),
            money,
            Optional.empty(),
            given(columns.text(row, "order")),
            Optional.empty(),
            Optional.empty(),
            comment);
    lines.add(new Line(Optional.of(deal), Optional.empty(), time, before(row, columns, moved)));
  }

  private static String number(Row row, int column, Set<String> known) {
    String id = row.cell(column);
    if (!RowOrder.numeric(id) || !known.add(id)) {
      throw row.wrong(column, RowOrder.numeric(id) ? "each number once" : "a number", id);
    }
    return id;
  }

  private static Optional<BigDecimal> before(Row row, Columns columns, BigDecimal moved) {
    int balance = columns.at("balance");
    return row.cell(balance).isEmpty()
        ? Optional.empty()
        : Optional.of(row.number(balance).subtract(moved));
  }

  private static Entry entry(Row row, int column) {
    return switch (row.cell(column)) {
      case "in" -> Entry.IN;
      case "out" -> Entry.OUT;
      case "in/out", "inout" -> Entry.IN_OUT;
      case "out by", "out_by" -> Entry.OUT_BY;
      default -> throw row.wrong(column, "in, out, in/out or out by", row.cell(column));
    };
  }

  void position(Row row, Columns columns) {
    positionsStated = true;
    String type = columns.text(row, "type");
    if (!type.equals("buy") && !type.equals("sell")) {
      throw row.wrong(columns.at("type"), "buy or sell", type);
    }
    positions.add(
        new Position(
            number(row, columns.at("position"), positionIds),
            columns.text(row, "symbol"),
            type.equals("buy") ? Direction.LONG : Direction.SHORT,
            volume(row, columns.at("volume")),
            row.time(columns.at("time")).toInstant(ZoneOffset.UTC),
            row.number(columns.at("price")),
            row.time(columns.at("time 2")).toInstant(ZoneOffset.UTC),
            row.number(columns.at("price 2")),
            money(row, columns),
            Protection.atEnd(row.amount(columns.at("s / l")), row.amount(columns.at("t / p"))),
            Excursion.UNKNOWN,
            Optional.empty(),
            columns.text(row, "comment")));
  }

  /// The closed volume; a position that is partly open prints `0.01 / 0.04`.
  private static BigDecimal volume(Row row, int column) {
    String text = row.cell(column);
    int slash = text.indexOf('/');
    return Amounts.parse(slash < 0 ? text : text.substring(0, slash))
        .orElseThrow(() -> row.wrong(column, "a volume", text));
  }

  private static Money money(Row row, Columns columns) {
    return new Money(
        row.amount(columns.at("profit")),
        row.amount(columns.at("commission")),
        row.amount(columns.at("swap")),
        row.amount(columns.at("fee")));
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// Notes the stop loss of an order. A position has the number of the order that opened it.
  void order(Row row, Columns columns) {
    BigDecimal stop = row.amount(columns.at("s / l"));
    if (stop.signum() != 0) {
      stops.put(columns.text(row, "order"), stop);
    }
  }

  /// The table of positions prints the stop that stood last; that of orders, the first.
  private Position protectedByOrder(Position position) {
    BigDecimal first = stops.get(position.id());
    return first == null ? position : position.stoppedFirst(first);
  }

  /// Notes that there is a table of closed positions, be it empty.
  void positionsStated() {
    positionsStated = true;
  }

  Books books() {
    List<Line> ordered = lines;
    if (lines.size() > 1 && lines.getFirst().time().isAfter(lines.getLast().time())) {
      ordered = lines.reversed();
    }
    BigDecimal opening =
        ordered.isEmpty() ? BigDecimal.ZERO : ordered.getFirst().before().orElse(BigDecimal.ZERO);
    List<Deal> deals = new ArrayList<>();
    List<Flow> flows = new ArrayList<>();
    Closings closings =
        new Closings(positions, lines.stream().flatMap(line -> line.deal().stream()));
    long sequence = 0;
    for (Line line : ordered) {
      long place = ++sequence;
      line.deal().ifPresent(deal -> deals.add(deal.placed(place).in(owner(deal, closings))));
      line.flow().ifPresent(flow -> flows.add(flow.placed(place)));
    }
    deals.sort(Comparator.comparing(Deal::time).thenComparingLong(Deal::sequence));
    flows.sort(Comparator.comparing(Flow::time).thenComparingLong(Flow::sequence));
    Map<String, String> remarks = new HashMap<>();
    for (Deal deal : deals) {
      if (deal.entry() == Entry.IN) {
        deal.position().ifPresent(position -> remarks.putIfAbsent(position, deal.comment()));
      }
    }
    List<Position> closed = new ArrayList<>(positions.size());
    for (Position position : positions) {
      closed.add(protectedByOrder(position).remarked(remarks.getOrDefault(position.id(), "")));
    }
    closed.sort(
        Comparator.comparing(Position::closed).thenComparing(Position::id, RowOrder.NUMBERS));
    return new Books(opening, new Entries(deals, closed, flows), positionsStated);
  }

  /// An opening deal belongs to the position that has its order's number.
  private Optional<String> owner(Deal deal, Closings closings) {
    return deal.entry() == Entry.IN
        ? deal.order().filter(positionIds::contains)
        : closings.of(deal);
  }
}
