package dev.victor.trading.statement.mt4;

import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Row;
import dev.victor.trading.statement.Times;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.parser.Parser;

/// The head of a MetaTrader 4 statement: `Account: N`, `Name: …`, `Currency: USD`, `Leverage:
/// 1:100`, date of the PC.
final class Mt4Head {

  private Mt4Head() {}

  /// The row that names the account, told by its position so that its language does not matter.
  static Header read(Row row, String broker) {
    return new Header(
        broker,
        after(row.cell(0)),
        after(row.cell(1)),
        currency(after(row.cell(2)).toUpperCase(Locale.ROOT)),
        Optional.empty(),
        Optional.of(false),
        after(row.cell(3)),
        Times.parseHead(row.cell(4)));
  }

  /// Accounts in cents are `USC`, or `USD cent` with some brokers: the same.
  private static String currency(String said) {
    return said.matches("[A-Z]{3}[ -]?CENTS?") ? said.substring(0, 2) + "C" : said;
  }

  private static String after(String cell) {
    int colon = cell.indexOf(':');
    return colon < 0 ? "" : cell.substring(colon + 1).strip();
  }

  /// The company: the first bold text before the table.
  static String broker(String html) {
    String lower = html.substring(0, Math.min(html.length(), 8000)).toLowerCase(Locale.ROOT);
    int body = Math.max(0, lower.indexOf("<body"));
    int table = lower.indexOf("<table", body);
    int open = lower.indexOf("<b>", body);
    int close = lower.indexOf("</b>", Math.max(0, open));
    return open < 0 || close < 0 || table < 0 || close > table
        ? ""
        : Parser.unescapeEntities(html.substring(open + 3, close), false).strip();
  }
}
