package dev.victor.trading.statement.mapped;

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
import dev.victor.trading.statement.csv.ClosedTrades;
import dev.victor.trading.statement.csv.Ids;
import dev.victor.trading.statement.csv.Line;
import dev.victor.trading.statement.csv.Timeline;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// Takes row after row of a mapped table: fills, closed trades, and money that moved.
final class MappedRows {

  private static final String OWN = "map-";

  private final Cells cells;
  private final boolean ofTrades;
  private final Ids ids = new Ids();
  private final Timeline timeline;
  private final ClosedTrades trades = new ClosedTrades();
  private int leftOut;

  MappedRows(Cells cells, Mapping mapping) {
    this.cells = cells;
    this.ofTrades = mapping.ofTrades();
    this.timeline = ofTrades ? Timeline.oldestFirst() : Timeline.ofFile();
  }

  void row(Line line) {
    if (cells.leftOut(line)) {
      leftOut++;
    } else if (cells.isFlow(line)) {
      flow(line);
    } else if (ofTrades) {
      trade(line);
    } else {
      fill(line);
    }
  }

  private void flow(Line line) {
    Field clock = cells.has(Field.TIME) ? Field.TIME : Field.CLOSE_TIME;
    Instant time = cells.time(line, clock);
    BigDecimal amount = line.number(cells.column(Field.AMOUNT));
    String words = cells.flowWords(line);
    String number = cells.text(line, Field.ID);
    timeline.add(
        new Flow(
            number.isEmpty() ? ids.ofContent(OWN, time, amount, words) : ids.unique(number),
            time,
            timeline.next(),
            cells.kind(line, amount),
            amount,
            words));
  }

  private void fill(Line line) {
    String symbol = cells.symbol(line);
    Instant time = cells.time(line, Field.TIME);
    Side side = cells.side(line);
    BigDecimal volume = cells.volume(line);
    Optional<BigDecimal> profit = cells.maybe(line, Field.PROFIT);
    boolean stated = cells.has(Field.PROFIT);
    BigDecimal price =
        stated ? line.number(cells.column(Field.PRICE)) : line.price(cells.column(Field.PRICE));
    Optional<String> order = cells.named(line, Field.ORDER);
    timeline.add(
        new Deal(
            id(line, time, symbol, side, volume, price, order.orElse("")),
            time,
            timeline.next(),
            symbol,
            side,
            Entry.UNSTATED,
            volume,
            price,
            cells.money(line, profit.orElse(BigDecimal.ZERO)),
            stated
                ? Optional.empty()
                : Optional.of(volume.multiply(price).multiply(cells.point(line, symbol))),
            order,
            cells.named(line, Field.POSITION),
            cells.named(line, Field.STRATEGY),
            cells.word(line, Field.COMMENT)));
  }

  private String id(Line line, Object... parts) {
    String number = cells.text(line, Field.ID);
    return number.isEmpty() ? ids.ofContent(OWN, parts) : ids.unique(number);
  }

  private void trade(Line line) {
    String symbol = cells.symbol(line);
    Instant opened = cells.time(line, Field.OPEN_TIME);
    Instant ended = cells.time(line, Field.CLOSE_TIME);
    BigDecimal openPrice = line.number(cells.column(Field.OPEN_PRICE));
    BigDecimal closePrice = line.number(cells.column(Field.CLOSE_PRICE));
    Direction direction = Direction.openedBy(cells.side(line));
    BigDecimal volume = cells.volume(line);
    BigDecimal profit =
        cells
            .maybe(line, Field.PROFIT)
            .orElseGet(() -> {
              BigDecimal way = closePrice.subtract(openPrice);
              return (direction == Direction.LONG ? way : way.negate())
                  .multiply(volume)
                  .multiply(cells.point(line, symbol));
            });
    Money money = cells.money(line, profit);
    String id = id(line, opened, ended, symbol, direction, volume, openPrice, closePrice);
    Optional<String> strategy = cells.named(line, Field.STRATEGY);
    String comment = cells.word(line, Field.COMMENT);
    Position position =
        new Position(
            id,
            symbol,
            direction,
            volume,
            opened,
            openPrice,
            ended,
            closePrice,
            money,
            protection(line),
            excursion(line),
            strategy,
            comment);
    ClosedTrades.End end = new ClosedTrades.End(cells.named(line, Field.ORDER), comment);
    trades.add(position, end, end);
  }

  private Protection protection(Line line) {
    return new Protection(price(line, Field.STOP), Optional.empty(), price(line, Field.TARGET));
  }

  private Optional<BigDecimal> price(Line line, Field field) {
    return cells.maybe(line, field).filter(price -> price.signum() > 0);
  }

  private Excursion excursion(Line line) {
    return new Excursion(
        cells.maybe(line, Field.ADVERSE).map(way -> way.abs().negate()),
        cells.maybe(line, Field.FAVORABLE).map(BigDecimal::abs));
  }

  int leftOut() {
    return leftOut;
  }

  /// All rows, oldest first.
  Entries entries() {
    return trades.entries(timeline);
  }
}
