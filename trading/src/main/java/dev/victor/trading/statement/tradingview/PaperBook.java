package dev.victor.trading.statement.tradingview;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.statement.Flows;
import dev.victor.trading.statement.csv.Ids;
import dev.victor.trading.statement.csv.Timeline;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes deals, positions and flows of the changes of a balance. What each row becomes depends on
/// that row alone, so that exports of overlapping periods agree: a closing is a deal and a closed
/// position, every commission is a flow of its own. When a position was opened the rows tell only
/// by the commission for entering; without one, it counts as opened when it was closed.
final class PaperBook {

  private final Ids ids = new Ids();
  private final Timeline timeline = Timeline.oldestFirst();
  private final List<Position> positions = new ArrayList<>();
  private final Map<String, Instant> opened = new HashMap<>();
  private final Map<String, BigDecimal> held = new HashMap<>();

  void add(BalanceRow row) {
    String id =
        ids.ofContent(
            "tvb-",
            row.time(),
            BalanceRow.compared(row.before()).toPlainString(),
            BalanceRow.compared(row.after()).toPlainString());
    switch (BalanceAction.of(row.action())) {
      case BalanceAction.Close close -> close(id, row, close);
      case BalanceAction.Commission commission -> {
        if (BalanceAction.of(commission.of()) instanceof BalanceAction.Enter enter) {
          enter(row.time(), enter);
        }
        flow(id, row, Flow.Kind.COMMISSION);
      }
      case BalanceAction.Enter enter -> {
        enter(row.time(), enter);
        flow(id, row, Flow.Kind.CORRECTION);
      }
      case BalanceAction.Other other ->
          flow(id, row, Flows.kind("balance", row.change(), row.action()));
      case BalanceAction.Unknown unknown -> flow(id, row, Flow.Kind.CORRECTION);
    }
  }

  private void enter(Instant time, BalanceAction.Enter enter) {
    opened.putIfAbsent(enter.symbol(), time);
    held.merge(enter.symbol(), enter.quantity(), BigDecimal::add);
  }

  private void close(String id, BalanceRow row, BalanceAction.Close close) {
    Instant since = opened.getOrDefault(close.symbol(), row.time());
    BigDecimal left = held.getOrDefault(close.symbol(), BigDecimal.ZERO).subtract(close.quantity());
    if (left.signum() <= 0) {
      opened.remove(close.symbol());
      held.remove(close.symbol());
    } else {
      held.put(close.symbol(), left);
    }
    Money money = Money.profit(row.change());
    timeline.add(
        new Deal(
            id,
            row.time(),
            timeline.next(),
            close.symbol(),
            close.direction().opposite().opening(),
            Entry.OUT,
            close.quantity(),
            close.price(),
            money,
            Optional.empty(),
            Optional.empty(),
            Optional.of(id),
            Optional.empty(),
            ""));
    positions.add(
        new Position(
            id,
            close.symbol(),
            close.direction(),
            close.quantity(),
            since,
            close.average().orElse(close.price()),
            row.time(),
            close.price(),
            money,
            Protection.UNKNOWN,
            Excursion.UNKNOWN,
            Optional.empty(),
            ""));
  }

  private void flow(String id, BalanceRow row, Flow.Kind kind) {
    timeline.add(new Flow(id, row.time(), timeline.next(), kind, row.change(), row.action()));
  }

  Entries entries() {
    return timeline.entries(positions);
  }
}
