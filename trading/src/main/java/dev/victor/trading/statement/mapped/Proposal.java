package dev.victor.trading.statement.mapped;

import dev.victor.trading.statement.csv.DateSense;
import dev.victor.trading.statement.csv.Headings;
import dev.victor.trading.statement.csv.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Proposes what the columns of a table are: by their headings, and where these say nothing, by the
/// values below them.
public final class Proposal {

  private static final List<Field> TRADE_TIMES = List.of(Field.OPEN_TIME, Field.CLOSE_TIME);
  private static final List<Field> TRADE_PRICES = List.of(Field.OPEN_PRICE, Field.CLOSE_PRICE);

  private final Table table;
  private final Headings headings;
  private final Samples samples;
  private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
  private final Set<Integer> taken = new HashSet<>();

  private Proposal(Table table) {
    this.table = table;
    this.headings = table.headings();
    this.samples = new Samples(table);
  }

  /// The mapping that fits a table best; it may lack fields.
  public static Mapping of(Table table) {
    Proposal proposal = new Proposal(table);
    proposal.byHeadings();
    proposal.repeated(Field.TIME, TRADE_TIMES);
    proposal.repeated(Field.PRICE, TRADE_PRICES);
    proposal.byValues();
    proposal.withoutDoubt();
    return proposal.mapping();
  }

  private void byHeadings() {
    for (Field field : Field.values()) {
      int best = -1;
      int bestRank = Integer.MAX_VALUE;
      for (int i = 0; i < headings.size(); i++) {
        int rank = Synonyms.rank(field, headings.text(i));
        if (rank >= 0
            && rank < bestRank
            && !headings.text(i).endsWith("%")
            && samples.mayBe(field, i)
            && better(field, rank, i)) {
          best = i;
          bestRank = rank;
        }
      }
      if (best >= 0) {
        take(field, best);
      }
    }
  }

  /// A heading that means several fields goes to the one it means best.
  private boolean better(Field field, int rank, int column) {
    if (taken.contains(column)) {
      return false;
    }
    for (Field other : Field.values()) {
      int otherRank = Synonyms.rank(other, headings.text(column));
      if (other.compareTo(field) > 0
          && otherRank >= 0
          && otherRank < rank
          && samples.mayBe(other, column)) {
        return false;
      }
    }
    return true;
  }

  private void take(Field field, int column) {
    columns.put(field, column);
    taken.add(column);
  }

  /// Two columns of one heading, such as `Time … Price … Time … Price`, are opening and closing.
  private void repeated(Field field, List<Field> both) {
    Integer first = columns.get(field);
    if (first == null) {
      return;
    }
    for (int i = first + 1; i < headings.size(); i++) {
      if (Headings.key(headings.text(i)).equals(Headings.key(headings.text(first)))) {
        columns.remove(field);
        take(both.getFirst(), first);
        take(both.getLast(), i);
        return;
      }
    }
  }

  private void byValues() {
    boolean trades = columns.containsKey(Field.CLOSE_TIME);
    List<Integer> times = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (!taken.contains(i) && samples.times(i)) {
        times.add(i);
      }
    }
    if (!trades && !columns.containsKey(Field.TIME) && times.size() == 1) {
      take(Field.TIME, times.getFirst());
    }
    for (int i = 0; i < headings.size() && !columns.containsKey(Field.SIDE); i++) {
      if (!taken.contains(i) && samples.sides(i)) {
        take(Field.SIDE, i);
      }
    }
  }

  /// What a row of fills cannot have, and what a row of trades cannot, is no part of it.
  private void withoutDoubt() {
    boolean trades =
        columns.containsKey(Field.CLOSE_TIME) || columns.keySet().containsAll(TRADE_PRICES);
    if (trades) {
      Integer time = columns.remove(Field.TIME);
      if (time != null && !columns.containsKey(Field.OPEN_TIME)) {
        columns.put(Field.OPEN_TIME, time);
      }
      Integer price = columns.remove(Field.PRICE);
      if (price != null && !columns.containsKey(Field.OPEN_PRICE)) {
        columns.put(Field.OPEN_PRICE, price);
      }
    } else {
      Integer opened = columns.remove(Field.OPEN_TIME);
      if (opened != null) {
        columns.putIfAbsent(Field.TIME, opened);
      }
      columns
          .keySet()
          .removeAll(
              List.of(
                  Field.OPEN_PRICE,
                  Field.CLOSE_PRICE,
                  Field.STOP,
                  Field.TARGET,
                  Field.ADVERSE,
                  Field.FAVORABLE));
    }
    if (!columns.containsKey(Field.TYPE) && trades) {
      columns.remove(Field.AMOUNT);
    }
  }

  private Mapping mapping() {
    Map<Field, String> named = new EnumMap<>(Field.class);
    columns.forEach((field, column) -> named.put(field, name(column)));
    return new Mapping(headings.texts(), named, rules());
  }

  /// A heading that stands there once; else the number of the column.
  private String name(int column) {
    String heading = headings.text(column);
    return !heading.startsWith("#") && headings.find(heading) == column
        ? heading
        : "#" + (column + 1);
  }

  private Rules rules() {
    DateSense sense = new DateSense();
    for (Field field : List.of(Field.TIME, Field.OPEN_TIME, Field.CLOSE_TIME)) {
      Integer column = columns.get(field);
      if (column != null) {
        samples.texts(column).forEach(sense::see);
      }
    }
    Integer commission = columns.getOrDefault(Field.COMMISSION, columns.get(Field.FEE));
    Integer profit = columns.get(Field.PROFIT);
    return new Rules(
        sense.order(),
        zone(),
        table.mark(),
        commission == null || !samples.anyNegative(commission),
        profit != null
            && headings.text(profit).toLowerCase(Locale.ROOT).matches(".*\\b(net|netto|neto)\\b.*"),
        Optional.empty(),
        "",
        List.of());
  }

  /// A heading like `Date(UTC)` says the zone of its times.
  private Optional<java.time.ZoneId> zone() {
    for (Field field : List.of(Field.TIME, Field.OPEN_TIME)) {
      String heading = headings.text(columns.getOrDefault(field, -1));
      if (heading.matches(".*[(\\[ ](UTC|GMT)[)\\]]?")) {
        return MappingFile.zone("UTC");
      }
    }
    return Optional.empty();
  }
}
