package dev.victor.trading.statement.mt4;

import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.statement.Flows;
import dev.victor.trading.statement.Row;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects closed tickets and balance rows, and puts them in the order of MetaTrader's curve.
final class Mt4Ledger {

  /// The collected rows.
  ///
  /// @param opening balance before the first row
  /// @param entries oldest first
  /// @param opensWithDeposit whether the account's beginning is in the file, so that its balance
  ///   can be checked
  record Books(BigDecimal opening, Entries entries, boolean opensWithDeposit) {}

  private final Map<String, Ticket> tickets = new LinkedHashMap<>();
  private final Map<String, Flow> flows = new LinkedHashMap<>();
  private String last = "";

  void ticket(Row row) {
    Ticket ticket = Ticket.of(row);
    if (tickets.put(ticket.id(), ticket) != null) {
      throw row.wrong(0, "each ticket once", ticket.id());
    }
    last = ticket.id();
  }

  /// What follows is no second line of a ticket.
  void noTicket() {
    last = "";
  }

  void remark(String magic, String comment) {
    tickets.computeIfPresent(last, (id, ticket) -> ticket.remarked(magic, comment));
  }

  void flow(Row row) {
    noTicket();
    BigDecimal amount = row.number(4);
    Flow flow =
        new Flow(
            row.cell(0),
            row.time(1).toInstant(ZoneOffset.UTC),
            0,
            Flows.kind(row.cell(2), amount, row.cell(3)),
            amount,
            row.cell(3));
    if (flows.put(flow.id(), flow) != null) {
      throw row.wrong(0, "each ticket once", flow.id());
    }
  }

  Books books(BigDecimal statedBalance) {
    List<Ticket> closed = new ArrayList<>(tickets.values());
    closed.sort(Ticket.CLOSING_ORDER);
    List<Flow> booked = new ArrayList<>(flows.values());
    booked.sort(Comparator.comparing(Flow::time));
    Entries entries = Sequence.of(closed, booked);
    boolean opens = opensWithDeposit(closed, booked);
    BigDecimal moved =
        booked.stream()
            .filter(flow -> flow.kind().inBalance())
            .map(Flow::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal earned =
        closed.stream().map(Ticket::result).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal opening = opens ? BigDecimal.ZERO : statedBalance.subtract(moved).subtract(earned);
    return new Books(opening, entries, opens);
  }

  /// An account begins with a deposit; a statement that begins otherwise is the extract of a
  /// period.
  private static boolean opensWithDeposit(List<Ticket> closed, List<Flow> booked) {
    if (booked.isEmpty()) {
      return false;
    }
    Flow first = booked.getFirst();
    return first.kind().inBalance()
        && first.amount().signum() > 0
        && closed.stream().noneMatch(ticket -> ticket.opened().isBefore(first.time()));
  }
}
