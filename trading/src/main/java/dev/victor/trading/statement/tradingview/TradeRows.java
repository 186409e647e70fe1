package dev.victor.trading.statement.tradingview;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.DateSense;
import dev.victor.trading.statement.csv.Line;
import dev.victor.trading.statement.csv.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Pairs the two rows of each trade: entry and exit, in either order.
final class TradeRows {

  /// One row.
  ///
  /// @param time empty while the trade is open
  /// @param where the row is, for messages
  record Side(
      Optional<Instant> time,
      Optional<BigDecimal> price,
      String signal,
      Optional<BigDecimal> profit,
      Optional<BigDecimal> favorable,
      Optional<BigDecimal> adverse,
      Optional<BigDecimal> cumulative,
      Optional<BigDecimal> commission,
      String where) {}

  /// Both rows.
  record Pair(long number, Direction direction, BigDecimal quantity, Side entry, Side exit) {
    /// Whether the exit is not one yet.
    boolean open(Instant latest) {
      return exit.time().isEmpty()
          || exit.price().isEmpty()
          || (TradeType.open(exit.signal()) && exit.time().get().equals(latest));
    }
  }

  private record Half(TradeType type, BigDecimal quantity, Side side) {}

  private final StatementFile file;
  private final Table table;
  private final TradeColumns columns;
  private final DateOrder order;
  private final Map<Long, Half> halves = new LinkedHashMap<>();
  private final List<Pair> pairs = new ArrayList<>();
  private @Nullable BadInput unpaired;

  TradeRows(StatementFile file, Table table, TradeColumns columns) {
    this.file = file;
    this.table = table;
    this.columns = columns;
    this.order = DateSense.require(file, table, columns.time());
  }

  /// All trades, by their number.
  List<Pair> read() {
    table.each(table.mark(), this::row);
    if (unpaired != null && !halves.isEmpty()) {
      throw halves.size() == 1 ? file.cutOff() : unpaired;
    }
    pairs.sort(Comparator.comparingLong(Pair::number));
    for (int i = 1; i < pairs.size(); i++) {
      if (pairs.get(i).number() == pairs.get(i - 1).number()) {
        throw new BadInput(
            pairs.get(i).exit().where(),
            "trade " + pairs.get(i).number() + " stands here twice",
            "nothing was stored; export the list of trades again");
      }
    }
    return pairs;
  }

  private void row(Line line) {
    long number = number(line);
    TradeType type =
        TradeType.of(line.word(columns.type()))
            .orElseThrow(() ->
                line.wrong(
                    columns.type(),
                    "Entry or Exit, long or short",
                    "set TradingView to English and export again, or: victor journal map "
                        + file.name()));
    Half here = new Half(type, line.volume(columns.quantity()), side(line));
    Half other = halves.remove(number);
    if (other == null) {
      halves.put(number, here);
      unpaired =
          unpaired == null || halves.size() == 1
              ? line.wrong(columns.number(), "both rows of each trade")
              : unpaired;
      return;
    }
    if (other.type().entry() == type.entry() || other.type().direction() != type.direction()) {
      throw line.wrong(columns.type(), "the other row of trade " + number);
    }
    Half entry = type.entry() ? here : other;
    Half exit = type.entry() ? other : here;
    if (entry.side().time().isEmpty() || entry.side().price().isEmpty()) {
      throw line.wrong(columns.time(), "a time and a price in the entry of trade " + number);
    }
    pairs.add(new Pair(number, type.direction(), entry.quantity(), entry.side(), exit.side()));
  }

  private long number(Line line) {
    BigDecimal number = line.number(columns.number());
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      throw line.wrong(columns.number(), "the number of a trade");
    }
  }

  private Side side(Line line) {
    return new Side(
        line.blank(columns.time())
            ? Optional.empty()
            : Optional.of(line.time(columns.time(), order)),
        line.maybe(columns.price()),
        line.word(columns.signal()),
        line.maybe(columns.profit()),
        line.maybe(columns.favorable()),
        line.maybe(columns.adverse()),
        line.maybe(columns.cumulative()),
        line.maybe(columns.commission()),
        line.where(columns.profit()));
  }
}
