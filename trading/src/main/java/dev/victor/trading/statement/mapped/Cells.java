package dev.victor.trading.statement.mapped;

import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Side;
import dev.victor.trading.statement.Flows;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.csv.ContractSizes;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.Headings;
import dev.victor.trading.statement.csv.Line;
import dev.victor.trading.statement.csv.Stamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The cells of a row by their fields, taken as the rules say.
final class Cells {

  private static final Set<String> FILLED =
      Set.of(
          "filled",
          "executed",
          "fill",
          "closed",
          "complete",
          "completed",
          "done",
          "settled",
          "ausgeführt",
          "ejecutada",
          "ejecutado",
          "exécuté",
          "eseguito",
          "исполнен",
          "исполнена",
          "已成交",
          "全部成交",
          "約定",
          "체결");

  private final StatementFile file;
  private final Rules rules;
  private final DateOrder order;
  private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
  private final Map<String, BigDecimal> points = new HashMap<>();
  private final Map<BigDecimal, Money> commissions = new HashMap<>();
  private String currency = "";
  private @Nullable Boolean zoned;

  Cells(StatementFile file, Mapping mapping, Headings headings) {
    this.file = file;
    this.rules = mapping.rules();
    this.order = rules.dates().orElse(DateOrder.YMD);
    for (Field field : Field.values()) {
      columns.put(field, mapping.column(headings, field));
    }
  }

  int column(Field field) {
    return columns.getOrDefault(field, -1);
  }

  boolean has(Field field) {
    return column(field) >= 0;
  }

  String text(Line line, Field field) {
    return line.text(column(field));
  }

  String word(Line line, Field field) {
    return line.word(column(field));
  }

  Optional<String> named(Line line, Field field) {
    return Optional.of(word(line, field)).filter(text -> !text.isEmpty());
  }

  /// Whether the rules or its status leave a row out.
  boolean leftOut(Line line) {
    String status = word(line, Field.STATUS);
    if (has(Field.STATUS) && !FILLED.contains(status.toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (String beginning : rules.skip()) {
      for (int i = 0; i < line.size(); i++) {
        if (line.text(i).startsWith(beginning)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The instant in a cell: exact when its zone is written or known, else as if the clock were UTC.
  Instant time(Line line, Field field) {
    Stamp stamp = line.stamp(column(field), order);
    if (zoned == null) {
      zoned = stamp.zoned();
    } else if (zoned != stamp.zoned() && rules.zone().isEmpty()) {
      throw line.wrong(
          column(field),
          "a time " + (zoned ? "with its zone" : "without a zone") + " as in the rows above",
          "say the zone of the others: victor journal map " + file.name() + " --set zone=UTC");
    }
    return stamp.zoned()
        ? stamp.at()
        : rules.zone().map(zone -> in(zone, stamp)).orElse(stamp.at());
  }

  private static Instant in(ZoneId zone, Stamp stamp) {
    return LocalDateTime.ofInstant(stamp.at(), ZoneOffset.UTC).atZone(zone).toInstant();
  }

  /// Whether the times are instants.
  boolean exact() {
    return rules.zone().isPresent() || Boolean.TRUE.equals(zoned);
  }

  String symbol(Line line) {
    String symbol = word(line, Field.SYMBOL);
    if (symbol.isEmpty()) {
      throw line.wrong(
          column(Field.SYMBOL),
          "a symbol",
          "a row that is no trade can be left out by what a cell of it begins with: victor journal"
              + " map "
              + file.name()
              + " --set skip=TEXT");
    }
    currency(line);
    return symbol;
  }

  private void currency(Line line) {
    String here = word(line, Field.CURRENCY);
    if (!here.isEmpty() && !currency.isEmpty() && !here.equals(currency)) {
      throw line.wrong(
          column(Field.CURRENCY),
          "one currency, " + currency,
          "victor keeps an account in one currency; filter the rows before exporting");
    }
    currency = here.isEmpty() ? currency : here;
  }

  String currency() {
    return rules.currency().isEmpty() ? currency : rules.currency();
  }

  /// The side of a row: its word, else the sign of its volume.
  Side side(Line line) {
    if (!has(Field.SIDE)) {
      return line.number(column(Field.VOLUME)).signum() < 0 ? Side.SELL : Side.BUY;
    }
    return Sides.of(word(line, Field.SIDE))
        .orElseThrow(() -> line.wrong(column(Field.SIDE), "buy or sell, long or short"));
  }

  BigDecimal volume(Line line) {
    return line.volume(column(Field.VOLUME));
  }

  Optional<BigDecimal> maybe(Line line, Field field) {
    return line.maybe(column(field));
  }

  /// Profit and costs of a row, signed.
  Money money(Line line, BigDecimal profit) {
    BigDecimal commission = cost(line, Field.COMMISSION);
    BigDecimal fee = cost(line, Field.FEE);
    BigDecimal swap = line.amount(column(Field.SWAP));
    if (profit.signum() == 0 && fee.signum() == 0 && swap.signum() == 0) {
      return commissions.computeIfAbsent(commission, paid -> Money.of(BigDecimal.ZERO, paid));
    }
    BigDecimal gross =
        rules.profitNet() && profit.signum() != 0
            ? profit.subtract(commission).subtract(fee).subtract(swap)
            : profit;
    return new Money(gross, commission, swap, fee);
  }

  private BigDecimal cost(Line line, Field field) {
    BigDecimal printed = line.amount(column(field));
    return rules.costsPositive() && printed.signum() != 0 ? printed.negate() : printed;
  }

  /// What one point of a symbol is worth for one unit.
  BigDecimal point(Line line, String symbol) {
    return rules
        .size()
        .orElseGet(() ->
            points.computeIfAbsent(
                symbol,
                asked ->
                    ContractSizes.point(asked)
                        .orElseThrow(() ->
                            ContractSizes.unknown(
                                line.where(column(Field.SYMBOL)), asked, file.name()))));
  }

  /// Whether a row moves money and is no trade.
  boolean isFlow(Line line) {
    return has(Field.AMOUNT)
        && !line.blank(column(Field.AMOUNT))
        && (line.blank(column(Field.SYMBOL))
            || line.blank(column(Field.VOLUME))
            || (has(Field.SIDE) && Sides.of(word(line, Field.SIDE)).isEmpty()));
  }

  Flow.Kind kind(Line line, BigDecimal amount) {
    String words = flowWords(line);
    return words.toLowerCase(Locale.ROOT).contains("interest")
        ? Flow.Kind.INTEREST
        : Flows.kind("balance", amount, words);
  }

  /// What a row that is no trade says of itself.
  String flowWords(Line line) {
    StringBuilder words = new StringBuilder();
    for (Field field : new Field[] {Field.TYPE, Field.SIDE, Field.SYMBOL, Field.COMMENT}) {
      String text = word(line, field);
      if (!text.isEmpty()) {
        words.append(words.isEmpty() ? "" : " ").append(text);
      }
    }
    return words.toString();
  }
}
