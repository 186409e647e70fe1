package dev.victor.trading.page;

import dev.victor.core.template.PlainText;
import dev.victor.trading.filter.WallClock;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Note;
import dev.victor.trading.journal.Position;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The rows of the table as the script takes them: an array each, with names by number, times in
/// seconds of the wall clock since the first, and decimals as text, so that no digit changes.
final class TradeRows {

  /// Rows in the table at most: the newest.
  static final int MOST = 20_000;

  private static final int PRICE_DECIMALS = 8;

  private final PageContent content;
  private final PageMoney money;
  private final ZoneId zone;
  private final WallClock clock;
  private final Names symbols = new Names();
  private final Names strategies = new Names();
  private final Names setups = new Names();
  private final Names tags = new Names();
  private final Names texts = new Names();
  private final Map<String, List<Note>> notes = new HashMap<>();
  private final Set<TradeColumn> filled =
      EnumSet.of(
          TradeColumn.CLOSED,
          TradeColumn.OPENED,
          TradeColumn.SYMBOL,
          TradeColumn.SIDE,
          TradeColumn.OPEN,
          TradeColumn.CLOSE,
          TradeColumn.HELD);
  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private long base;

  TradeRows(PageContent content, PageMoney money) {
    this.content = content;
    this.money = money;
    this.zone = content.covered().zone();
    this.clock = new WallClock(zone);
    content
        .notes()
        .forEach(note ->
            note.position()
                .ifPresent(id -> notes.computeIfAbsent(id, none -> new ArrayList<>()).add(note)));
    List<Position> shown = content.positions().stream().limit(MOST).toList();
    base = shown.stream().mapToLong(position -> wall(position.opened())).min().orElse(0);
    shown.forEach(position -> rows.add(row(position)));
  }

  /// Texts by number, each once.
  private static final class Names {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int of(String name) {
      return numbers.computeIfAbsent(name, next -> numbers.size());
    }

    List<String> all() {
      return List.copyOf(numbers.keySet());
    }
  }

  /// The columns that hold something.
  Set<TradeColumn> filled() {
    return filled;
  }

  /// How many rows there are.
  int size() {
    return rows.size();
  }

  /// Names of symbols, in the order of the alphabet.
  List<String> symbols() {
    return symbols.all().stream().sorted().toList();
  }

  /// Names of tags, in the order of the alphabet.
  List<String> tags() {
    return tags.all().stream().sorted().toList();
  }

  /// What the script reads, by name.
  Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("money", money.shown());
    data.put("currency", content.account().currency());
    data.put("base", base);
    data.put("symbols", symbols.all());
    data.put("strategies", strategies.all());
    data.put("setups", setups.all());
    data.put("tags", tags.all());
    data.put("texts", texts.all());
    data.put("rows", rows);
    return data;
  }

  private List<@Nullable Object> row(Position position) {
    LocalDate day = clock.day(position.closed());
    Optional<BigDecimal> balance = content.balances().of(day);
    BigDecimal result = position.result();
    List<Note> own = notes.getOrDefault(position.id(), List.of());
    List<@Nullable Object> row = new ArrayList<>();
    row.add(wall(position.closed()) - base);
    row.add(wall(position.opened()) - base);
    row.add(position.held().toSeconds());
    row.add(symbols.of(money.text(position.symbol())));
    row.add(position.direction() == Direction.LONG ? 0 : 1);
    row.add(result.signum());
    row.add(put(TradeColumn.VOLUME, shown(position.volume())));
    row.add(price(position.openPrice()));
    row.add(price(position.closePrice()));
    row.add(put(TradeColumn.RESULT, shown(result)));
    row.add(put(TradeColumn.PERCENT, PageMoney.exactPercent(result, balance)));
    row.add(put(TradeColumn.R, multiple(position)));
    row.add(put(TradeColumn.MAE, ran(position.excursion().adverse(), balance)));
    row.add(put(TradeColumn.MFE, ran(position.excursion().favorable(), balance)));
    row.add(
        put(
            TradeColumn.STRATEGY,
            content
                .links()
                .linked(position.span())
                .strategy()
                .map(money::text)
                .map(strategies::of)));
    row.add(put(TradeColumn.SETUP, setup(own).map(setups::of)));
    row.add(put(TradeColumn.TAGS, tags(own)));
    row.add(put(TradeColumn.COMMENT, comment(position).map(texts::of)));
    row.add(own.isEmpty() ? null : words(own));
    while (row.getLast() == null) {
      row.removeLast();
    }
    return row;
  }

  private <T> @Nullable T put(TradeColumn column, Optional<T> value) {
    if (value.isPresent()) {
      filled.add(column);
    }
    return value.orElse(null);
  }

  private Optional<String> shown(BigDecimal amount) {
    return money.shown() ? Optional.of(amount.toPlainString()) : Optional.empty();
  }

  private Optional<String> ran(Optional<BigDecimal> amount, Optional<BigDecimal> balance) {
    return money.shown()
        ? amount.map(BigDecimal::toPlainString)
        : amount.flatMap(each -> PageMoney.exactPercent(each, balance));
  }

  /// An average of prices has digits without end.
  private static String price(BigDecimal price) {
    return price.scale() <= PRICE_DECIMALS
        ? price.toPlainString()
        : price.setScale(PRICE_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private static Optional<String> multiple(Position position) {
    return position
        .span()
        .risk()
        .map(risk ->
            position
                .result()
                .divide(risk, MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString());
  }

  private Optional<String> comment(Position position) {
    String comment = money.shown() ? money.text(position.comment()) : "";
    return comment.isEmpty() ? Optional.empty() : Optional.of(comment);
  }

  private static Optional<String> setup(List<Note> own) {
    return own.reversed().stream()
        .flatMap(note -> note.setup().stream())
        .map(PlainText::line)
        .findFirst();
  }

  private Optional<List<Integer>> tags(List<Note> own) {
    Set<String> all = new TreeSet<>();
    own.forEach(note -> all.addAll(note.tags()));
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.stream().map(PlainText::line).map(tags::of).toList());
  }

  private List<Integer> words(List<Note> own) {
    return own.stream()
        .map(note -> PlainText.line(note.text()))
        .filter(text -> !text.isEmpty())
        .map(texts::of)
        .toList();
  }

  /// Seconds of the wall clock: what a clock in Greenwich would show at the same reading.
  private long wall(Instant time) {
    return time.atZone(zone).toLocalDateTime().toEpochSecond(ZoneOffset.UTC);
  }
}
