package dev.victor.trading.validate;

import dev.victor.core.fact.Period;
import dev.victor.core.project.Execution;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.filter.StrategyLinks;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Position;
import dev.victor.trading.order.Order;
import dev.victor.trading.order.OrderLedger;
import dev.victor.trading.report.OpenJournal;
import dev.victor.trading.strategy.Definition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The trades that a version made: closed positions that the journal links to it, else what its
/// orders came to where the journal has none.
///
/// @param source where they are from, in words
/// @param trades in the order of their opening
record LiveTrades(String source, List<LiveTrade> trades) {

  /// The trades of a version in a stretch of time.
  ///
  /// @param account the one to look at; all when empty
  static LiveTrades of(
      Session session,
      Definition definition,
      Optional<String> account,
      Instant from,
      Instant until) {
    List<LiveTrade> told =
        OpenJournal.read(
            session.workspace(),
            session.environment(),
            journal ->
                journal
                    .map(store -> ofJournal(session.workspace(), store, definition, account))
                    .orElse(List.of()));
    LiveTrades all =
        told.isEmpty() && account.isEmpty()
            ? new LiveTrades("orders", ofOrders(session.workspace(), definition))
            : new LiveTrades("journal", told);
    return new LiveTrades(
        all.source,
        all.trades.stream()
            .filter(trade -> !trade.opened().isBefore(from) && !trade.opened().isAfter(until))
            .sorted(Comparator.comparing(LiveTrade::opened))
            .toList());
  }

  private static List<LiveTrade> ofJournal(
      Workspace workspace, JournalStore journal, Definition definition, Optional<String> account) {
    List<LiveTrade> trades = new ArrayList<>();
    for (Account each : journal.accounts()) {
      if (account.isPresent() && !account.get().equals(each.id())) {
        continue;
      }
      StrategyLinks links = StrategyLinks.of(workspace.project(), each.id());
      for (Position position :
          journal.ledger(each.id(), Period.all(workspace.project().zone())).positions()) {
        links
            .linked(position.span())
            .strategy()
            .filter(name -> means(name, definition))
            .ifPresent(name -> trades.add(of(position)));
      }
    }
    return trades;
  }

  /// Whether a link's name, `id` or `id@first digits`, means a version.
  private static boolean means(String name, Definition definition) {
    int at = name.indexOf('@');
    return name.equals(definition.id())
        || (at > 0
            && name.substring(0, at).equals(definition.id())
            && definition.version().hash().hex().startsWith(name.substring(at + 1)));
  }

  private static LiveTrade of(Position position) {
    return new LiveTrade(
        position.id(),
        position.direction() == Direction.LONG,
        position.opened(),
        position.openPrice(),
        position.closePrice(),
        position.money().profit(),
        position.money().costs());
  }

  /// Pairs of orders. What they cost is not told, so it is nothing.
  private static List<LiveTrade> ofOrders(Workspace workspace, Definition definition) {
    List<LiveTrade> trades = new ArrayList<>();
    List<String> places =
        Stream.concat(
                workspace.project().executions().stream().map(Execution::id), Stream.of("paper"))
            .distinct()
            .toList();
    for (String place : places) {
      OrderLedger.Entry open = null;
      for (OrderLedger.Entry entry :
          OrderLedger.of(workspace, definition.folder(), place).entries()) {
        boolean own = entry.order().version().equals(definition.version().hash().hex());
        boolean filled = entry.state() == OrderLedger.State.FILLED;
        if (filled && entry.order().action() == Order.Action.OPEN) {
          open = own ? entry : null;
        } else if (filled && open != null) {
          trades.add(of(open, entry));
          open = null;
        }
      }
    }
    return trades;
  }

  private static LiveTrade of(OrderLedger.Entry open, OrderLedger.Entry close) {
    BigDecimal units = BigDecimal.valueOf(Math.copySign(open.filled(), open.order().signed()));
    BigDecimal entry = BigDecimal.valueOf(open.price());
    BigDecimal exit = BigDecimal.valueOf(close.price());
    return new LiveTrade(
        "order " + open.order().sequence(),
        open.order().buy(),
        open.at(),
        entry,
        exit,
        units.multiply(exit.subtract(entry)),
        BigDecimal.ZERO);
  }
}
