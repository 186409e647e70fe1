package dev.victor.trading.statement.mt4;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.statement.Row;
import dev.victor.trading.statement.RowOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A closed trade of MetaTrader 4: opened once, closed once, all its money in one row.
record Ticket(
    String id,
    Instant opened,
    Direction direction,
    BigDecimal size,
    String item,
    BigDecimal openPrice,
    Protection protection,
    Instant closed,
    BigDecimal closePrice,
    BigDecimal commission,
    BigDecimal taxes,
    BigDecimal swap,
    BigDecimal profit,
    Optional<String> magic,
    String comment) {

  /// The order of MetaTrader's balance curve.
  static final Comparator<Ticket> CLOSING_ORDER =
      Comparator.comparing(Ticket::closed).thenComparing(Ticket::id, RowOrder.NUMBERS);

  private static final Pattern MAGIC = Pattern.compile("^#(\\d{1,18})(?:\\s+|$)");

  /// Reads a row of the closed table; the money stands in its last columns, with taxes or, in older
  /// builds, without.
  static Ticket of(Row row) {
    int last = row.size() - 1;
    Matcher magic = MAGIC.matcher(row.note());
    boolean numbered = magic.find();
    return new Ticket(
        row.cell(0),
        row.time(1).toInstant(ZoneOffset.UTC),
        row.cell(2).equals("buy") ? Direction.LONG : Direction.SHORT,
        row.number(3),
        row.cell(4),
        row.number(5),
        Protection.atEnd(row.amount(6), row.amount(7)),
        row.time(8).toInstant(ZoneOffset.UTC),
        row.number(9),
        row.amount(10),
        last == 13 ? row.amount(11) : BigDecimal.ZERO,
        row.amount(last - 1),
        row.number(last),
        numbered ? Optional.of(magic.group(1)) : Optional.empty(),
        numbered ? row.note().substring(magic.end()) : row.note());
  }

  /// The same ticket with what its second line says.
  Ticket remarked(String number, String words) {
    return new Ticket(
        id,
        opened,
        direction,
        size,
        item,
        openPrice,
        protection,
        closed,
        closePrice,
        commission,
        taxes,
        swap,
        profit,
        RowOrder.numeric(number) ? Optional.of(number) : magic,
        words.isEmpty() ? comment : words);
  }

  BigDecimal result() {
    return profit.add(commission).add(taxes).add(swap);
  }

  Deal in(long sequence) {
    return deal(".in", opened, sequence, Entry.IN, openPrice);
  }

  Deal out(long sequence) {
    return deal(".out", closed, sequence, Entry.OUT, closePrice);
  }

  private Deal deal(String suffix, Instant time, long sequence, Entry entry, BigDecimal price) {
    boolean closing = entry == Entry.OUT;
    return new Deal(
        id + suffix,
        time,
        sequence,
        item,
        closing ? direction.opening().opposite() : direction.opening(),
        entry,
        size,
        price,
        closing ? money() : Money.NONE,
        Optional.empty(),
        Optional.of(id),
        Optional.of(id),
        magic,
        comment);
  }

  Position position() {
    return new Position(
        id,
        item,
        direction,
        size,
        opened,
        openPrice,
        closed,
        closePrice,
        money(),
        protection,
        Excursion.UNKNOWN,
        magic,
        comment);
  }

  private Money money() {
    return new Money(profit, commission, swap, taxes);
  }
}
