package dev.victor.trading.statement.mapped;

import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.Decimals;
import dev.victor.trading.statement.csv.Stamp;
import dev.victor.trading.statement.csv.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The first values of each column.
final class Samples {

  private static final int MOST = 200;

  private static final Set<Field> TIMES = Set.of(Field.TIME, Field.OPEN_TIME, Field.CLOSE_TIME);
  private static final Set<Field> NUMBERS =
      Set.of(
          Field.VOLUME,
          Field.PRICE,
          Field.PROFIT,
          Field.COMMISSION,
          Field.SWAP,
          Field.FEE,
          Field.OPEN_PRICE,
          Field.CLOSE_PRICE,
          Field.STOP,
          Field.TARGET,
          Field.ADVERSE,
          Field.FAVORABLE,
          Field.AMOUNT);

  private static final Set<Field> COSTS = Set.of(Field.COMMISSION, Field.FEE);
  private static final Set<String> CURRENCIES =
      Set.of("USD", "EUR", "GBP", "CHF", "JPY", "AUD", "CAD", "NZD", "USDT", "USDC");

  private final Decimals.Mark mark;
  private final List<List<String>> columns = new ArrayList<>();

  Samples(Table table) {
    mark = table.mark();
    for (int i = 0; i < table.headings().size(); i++) {
      columns.add(new ArrayList<>());
    }
    table.sample(line -> {
      for (int i = 0; i < Math.min(columns.size(), line.size()); i++) {
        if (!line.blank(i) && columns.get(i).size() < MOST) {
          columns.get(i).add(line.text(i));
        }
      }
    });
  }

  /// The values that are not blank.
  List<String> texts(int column) {
    return columns.get(column);
  }

  /// Whether most values of a column are what a field needs; a column of blanks may be anything.
  boolean mayBe(Field field, int column) {
    List<String> values = columns.get(column);
    if (TIMES.contains(field)) {
      return values.isEmpty() || most(values, Samples::time);
    }
    if (COSTS.contains(field) && values.stream().anyMatch(Samples::ofAnotherAsset)) {
      return false;
    }
    if (NUMBERS.contains(field)) {
      return values.isEmpty() || most(values, value -> number(value).isPresent());
    }
    if (field == Field.TYPE) {
      return !sides(column);
    }
    return field != Field.SIDE || values.isEmpty() || values.stream().anyMatch(Samples::side);
  }

  /// Exchanges take a fee in whatever coin they like: `0.00003BNB` is no cost in the account's
  /// currency.
  private static boolean ofAnotherAsset(String value) {
    int end = value.length();
    while (end > 0 && Character.isLetter(value.charAt(end - 1))) {
      end--;
    }
    String unit = value.substring(end);
    return end > 0 && !unit.isEmpty() && !CURRENCIES.contains(unit);
  }

  boolean times(int column) {
    return !columns.get(column).isEmpty() && most(columns.get(column), Samples::time);
  }

  boolean sides(int column) {
    return !columns.get(column).isEmpty() && most(columns.get(column), Samples::side);
  }

  boolean anyNegative(int column) {
    return columns.get(column).stream()
        .anyMatch(value -> number(value).filter(amount -> amount.signum() < 0).isPresent());
  }

  private static boolean most(List<String> values, java.util.function.Predicate<String> is) {
    return values.stream().filter(is).count() * 10 >= values.size() * 8L;
  }

  private Optional<BigDecimal> number(String text) {
    return Decimals.parse(text, mark);
  }

  private static boolean side(String text) {
    return Sides.of(text).isPresent();
  }

  private static boolean time(String text) {
    for (DateOrder order : DateOrder.values()) {
      if (Stamp.parse(text, order) != null) {
        return true;
      }
    }
    return false;
  }
}
