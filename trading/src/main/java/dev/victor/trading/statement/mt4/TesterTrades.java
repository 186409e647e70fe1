package dev.victor.trading.statement.mt4;

import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.statement.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the rows of a tester run into closed tickets. Columns: #, time, type, order, size, price,
/// stop, target, profit, balance; the last two only where something closed.
final class TesterTrades {

  /// An order that is open.
  private record Open(
      Instant time, Direction direction, BigDecimal size, BigDecimal price, BigDecimal stop) {}

  private final Map<String, Open> open = new HashMap<>();
  private final List<Ticket> tickets = new ArrayList<>();
  private @Nullable Instant first;
  private @Nullable Open cut;

  void accept(Row row, String symbol) {
    Instant time = row.time(1).toInstant(ZoneOffset.UTC);
    first = first == null ? time : first;
    String type = row.cell(2);
    if (type.equals("buy") || type.equals("sell")) {
      Open opened =
          new Open(
              time,
              type.equals("buy") ? Direction.LONG : Direction.SHORT,
              row.number(4),
              row.number(5),
              row.amount(6));
      open.put(row.cell(3), cut != null && continues(cut, opened) ? cut : opened);
      cut = null;
    } else if (row.size() == 10 && !row.cell(9).isEmpty()) {
      close(row, symbol, time);
    }
  }

  /// After a partial close the rest goes on as an order with a new number, at the old price.
  private static boolean continues(Open cut, Open opened) {
    return cut.direction() == opened.direction()
        && cut.price().compareTo(opened.price()) == 0
        && cut.size().compareTo(opened.size()) == 0;
  }

  private void close(Row row, String symbol, Instant time) {
    String order = row.cell(3);
    Open opened = open.remove(order);
    if (opened == null) {
      throw row.wrong(3, "an order that is open", order);
    }
    BigDecimal size = row.number(4);
    BigDecimal rest = opened.size().subtract(size);
    cut =
        rest.signum() > 0
            ? new Open(opened.time(), opened.direction(), rest, opened.price(), opened.stop())
            : null;
    tickets.add(
        new Ticket(
            order,
            opened.time(),
            opened.direction(),
            size,
            symbol,
            opened.price(),
            protection(opened, row),
            time,
            row.number(5),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            row.number(8),
            Optional.empty(),
            row.cell(2)));
  }

  /// The row of the closing prints the stop that stood last; that of the opening, the first.
  private static Protection protection(Open opened, Row row) {
    Protection last = Protection.atEnd(row.amount(6), row.amount(7));
    return opened.stop().signum() == 0
        ? last
        : new Protection(Optional.of(opened.stop()), last.stop(), last.target());
  }

  /// Closed tickets in the order of the report.
  List<Ticket> tickets() {
    return tickets;
  }

  /// When the first row happened.
  Optional<Instant> first() {
    return Optional.ofNullable(first);
  }
}
