package dev.victor.trading.statement.csv;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.statement.StatementFile;
import java.util.Optional;

/// Finds out whether a column writes `22/11/2026` or `11/22/2026`: one of its dates has a number
/// above twelve where only a day can stand.
public final class DateSense {

  private boolean yearFirst;
  private boolean dayFirst;
  private boolean monthFirst;
  private boolean any;

  /// Looks at a time.
  public void see(String text) {
    int first = leading(text, 0);
    int end = digits(text, 0);
    if (end == 0 || end >= text.length() || text.charAt(end) == ':') {
      return;
    }
    any = true;
    int second = leading(text, end + 1);
    yearFirst |= end >= 4;
    dayFirst |= end <= 3 && (first > 12 || text.charAt(end) == '.');
    monthFirst |= end <= 3 && second > 12;
  }

  /// The order; empty when every date can be read both ways, or when they contradict each other.
  public Optional<DateOrder> order() {
    if (yearFirst || !any) {
      return Optional.of(DateOrder.YMD);
    }
    if (dayFirst == monthFirst) {
      return Optional.empty();
    }
    return Optional.of(dayFirst ? DateOrder.DMY : DateOrder.MDY);
  }

  /// The order of a column, by its first rows or, when these can be read both ways, by all.
  public static Optional<DateOrder> of(Table table, int column) {
    DateSense sense = new DateSense();
    table.sample(line -> sense.see(line.text(column)));
    if (sense.any && !sense.dayFirst && !sense.monthFirst && !sense.yearFirst) {
      table.each(Decimals.Mark.POINT, line -> sense.see(line.text(column)));
    }
    return sense.order();
  }

  /// The order of a column, which must be clear.
  ///
  /// @throws BadInput when it is not, naming the command that lets a person say it
  public static DateOrder require(StatementFile file, Table table, int column) {
    return of(table, column)
        .orElseThrow(() ->
            file.refused(
                "has dates that can be read as day/month or month/day in column \""
                    + table.headings().text(column)
                    + "\"",
                "say which it is: victor journal map "
                    + file.name()
                    + " --set dates=DMY (or MDY)"));
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int leading(String text, int from) {
    int value = 0;
    for (int i = from; i < digits(text, from) && i < from + 6; i++) {
      value = 10 * value + Character.digit(text.charAt(i), 10);
    }
    return value;
  }
}
