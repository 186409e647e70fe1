package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;

/// Many deals in little room: a list whose columns are arrays, some sixty bytes a deal where an
/// object each would be five times that. A deal is made anew each time it is asked for. Deals can
/// be added; nothing else changes the list.
public final class DealColumns extends AbstractList<Deal> implements RandomAccess {

  private static final int BITS = 14;
  private static final int ROWS = 1 << BITS;

  private final List<Part> parts;
  private final Words words;
  private final UnaryOperator<Instant> clock;
  private int size;

  /// No deals yet.
  public DealColumns() {
    this(new ArrayList<>(), new Words(), UnaryOperator.identity(), 0);
  }

  private DealColumns(List<Part> parts, Words words, UnaryOperator<Instant> clock, int size) {
    this.parts = parts;
    this.words = words;
    this.clock = clock;
    this.size = size;
  }

  /// The same deals at the times that another clock shows, in no more room. Nothing may be added
  /// any more to the one or the other.
  DealColumns by(UnaryOperator<Instant> other) {
    return new DealColumns(List.copyOf(parts), words, other, size);
  }

  /// Texts that come again and again.
  private static final class Words {
    private final Map<Optional<String>, Integer> numbers = new HashMap<>();
    private final List<Optional<String>> texts = new ArrayList<>();

    int number(Optional<String> text) {
      Integer number = numbers.get(text);
      if (number == null) {
        number = texts.size();
        numbers.put(text, number);
        texts.add(text);
      }
      return number;
    }
  }

  /// Some thousand deals.
  private static final class Part {
    private final long[] seconds = new long[ROWS];
    private final int[] nanos = new int[ROWS];
    private final long[] sequences = new long[ROWS];
    private final int[] symbols = new int[ROWS];
    private final int[] strategies = new int[ROWS];
    private final int[] comments = new int[ROWS];
    private final Side[] sides = new Side[ROWS];
    private final Entry[] entries = new Entry[ROWS];
    private final TextColumn ids = new TextColumn(ROWS);
    private final TextColumn orders = new TextColumn(ROWS);
    private final TextColumn positions = new TextColumn(ROWS);
    private final DecimalColumn volumes = new DecimalColumn(ROWS);
    private final DecimalColumn prices = new DecimalColumn(ROWS);
    private final DecimalColumn profits = new DecimalColumn(ROWS);
    private final DecimalColumn commissions = new DecimalColumn(ROWS);
    private final DecimalColumn swaps = new DecimalColumn(ROWS);
    private final DecimalColumn fees = new DecimalColumn(ROWS);
    private final DecimalColumn values = new DecimalColumn(ROWS);
    private final TextColumn realized = new TextColumn(ROWS);
    private final DecimalColumn stops = new DecimalColumn(ROWS);
    private final DecimalColumn targets = new DecimalColumn(ROWS);

    void add(int row, Deal deal, Words words) {
      Instant time = deal.time();
      seconds[row] = time.getEpochSecond();
      nanos[row] = time.getNano();
      sequences[row] = deal.sequence();
      symbols[row] = words.number(Optional.of(deal.symbol()));
      strategies[row] = words.number(deal.strategy());
      comments[row] = words.number(Optional.of(deal.comment()));
      sides[row] = deal.side();
      entries[row] = deal.entry();
      ids.add(Optional.of(deal.id()));
      orders.add(deal.order());
      positions.add(deal.position());
      volumes.add(deal.volume());
      prices.add(deal.price());
      profits.add(deal.money().profit());
      commissions.add(deal.money().commission());
      swaps.add(deal.money().swap());
      fees.add(deal.money().fee());
      values.add(deal.value().orElse(UNSTATED));
      realized.add(deal.realized().map(BigDecimal::toString));
      stops.add(deal.stop().orElse(UNSTATED));
      targets.add(deal.target().orElse(UNSTATED));
    }

    Deal get(int row, Words words, UnaryOperator<Instant> clock) {
      return new Deal(
          ids.get(row).orElseThrow(),
          clock.apply(Instant.ofEpochSecond(seconds[row], nanos[row])),
          sequences[row],
          words.texts.get(symbols[row]).orElseThrow(),
          sides[row],
          entries[row],
          volumes.get(row),
          prices.get(row),
          new Money(profits.get(row), commissions.get(row), swaps.get(row), fees.get(row)),
          stated(values.get(row)),
          orders.get(row),
          positions.get(row),
          words.texts.get(strategies[row]),
          words.texts.get(comments[row]).orElseThrow(),
          realized.get(row).map(BigDecimal::new),
          stated(stops.get(row)),
          stated(targets.get(row)));
    }

    private static Optional<BigDecimal> stated(BigDecimal number) {
      return number.signum() < 0 ? Optional.empty() : Optional.of(number);
    }
  }

  /// A value or a price that no fill has.
  private static final BigDecimal UNSTATED = BigDecimal.ONE.negate();

  @Override
  public boolean add(Deal deal) {
    if (size >> BITS == parts.size()) {
      parts.add(new Part());
    }
    parts.get(size >> BITS).add(size & (ROWS - 1), deal, words);
    size++;
    modCount++;
    return true;
  }

  @Override
  public Deal get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return parts.get(index >> BITS).get(index & (ROWS - 1), words, clock);
  }

  @Override
  public int size() {
    return size;
  }
}
