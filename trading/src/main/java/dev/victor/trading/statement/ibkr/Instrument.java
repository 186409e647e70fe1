package dev.victor.trading.statement.ibkr;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The symbol an instrument has in the journal: readable, and the same in all of Interactive
/// Brokers' formats. An option is `FB 21SEP18 200 C`.
final class Instrument {

  private static final Pattern OPTION =
      Pattern.compile("(.{1,32}?) +(\\d{2}[A-Za-z]{3}\\d{2}) +(\\d{1,9}(?:\\.\\d{1,6})?) +([CP])");

  private static final String[] MONTHS = {
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"
  };

  private Instrument() {}

  /// The symbol of a trade of a Flex query.
  static String of(FlexElement trade, WrittenDates dates) {
    String symbol = trade.text("symbol", "description", "conid");
    String category = trade.text("assetCategory");
    if (category.equals("CFD")) {
      return symbol + " CFD";
    }
    String right = trade.text("putCall");
    String strike = trade.text("strike");
    if (right.isEmpty() || strike.isEmpty()) {
      return symbol;
    }
    String underlying = trade.text("underlyingSymbol");
    int blank = symbol.indexOf(' ');
    String name = underlying.isEmpty() && blank > 0 ? symbol.substring(0, blank) : underlying;
    return dates
        .read(trade.text("expiry"))
        .filter(expiry -> !name.isEmpty())
        .map(expiry ->
            name
                + String.format(
                    Locale.ROOT,
                    " %02d%s%02d ",
                    expiry.getDayOfMonth(),
                    MONTHS[expiry.getMonthValue() - 1],
                    expiry.getYear() % 100)
                + plain(strike)
                + " "
                + right)
        .orElse(symbol);
  }

  /// The symbol of a row of an activity statement.
  static String of(String symbol) {
    Matcher option = OPTION.matcher(symbol);
    return option.matches()
        ? option.group(1)
            + " "
            + option.group(2).toUpperCase(Locale.ROOT)
            + " "
            + plain(option.group(3))
            + " "
            + option.group(4)
        : symbol;
  }

  private static String plain(String strike) {
    return Figures.parse(strike)
        .map(BigDecimal::stripTrailingZeros)
        .map(BigDecimal::toPlainString)
        .orElse(strike);
  }
}
