package dev.victor.trading.anonymise;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import dev.victor.trading.reconcile.Reconciliation;
import dev.victor.trading.statement.Statement;
import java.util.List;
import java.util.stream.Collectors;

/// Everything that figures are made of in a statement: two that have the same are the same to a
/// journal, whoever they are about.
///
/// @param format what the file is
/// @param account what is said of it, without whose it is
/// @param rows deals, positions and flows without remarks and strategies
/// @param totals stated ones, and where the balance begins
/// @param reconciled whether the rows agree with the totals
record Figures(
    String format,
    List<Object> account,
    List<Object> rows,
    List<Object> totals,
    boolean reconciled) {

  static Figures of(Statement statement) {
    return new Figures(
        statement.format().id(),
        List.of(
            statement.header().currency(), statement.header().kind(), statement.header().netting()),
        List.of(
            statement.entries().deals().stream().map(Figures::deal).collect(Collectors.toList()),
            statement.entries().positions().stream().map(Figures::position).toList(),
            statement.entries().flows().stream().map(Figures::flow).toList()),
        List.of(
            statement.opening(),
            statement.stated(),
            statement.notDerivable(),
            statement.positions(),
            statement.clock(),
            statement.rounding(),
            statement.aside().sums()),
        Reconciliation.of(statement).reconciled());
  }

  private static List<Object> deal(Deal deal) {
    return List.of(
        deal.time(),
        deal.sequence(),
        deal.symbol(),
        deal.side(),
        deal.entry(),
        deal.volume(),
        deal.price(),
        deal.money(),
        deal.value());
  }

  private static List<Object> position(Position position) {
    Money money = position.money();
    return List.of(
        position.symbol(),
        position.direction(),
        position.volume(),
        position.opened(),
        position.openPrice(),
        position.closed(),
        position.closePrice(),
        money,
        position.protection(),
        position.excursion());
  }

  private static List<Object> flow(Flow flow) {
    return List.of(flow.time(), flow.sequence(), flow.kind(), flow.amount());
  }
}
