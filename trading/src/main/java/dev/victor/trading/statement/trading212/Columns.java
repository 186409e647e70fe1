package dev.victor.trading.statement.trading212;

import dev.victor.trading.statement.csv.Headings;
import java.util.ArrayList;
import java.util.List;

/// Where the columns are. An amount has its currency in a column beside it (`Currency (Total)`), in
/// older files in its own heading (`Total (EUR)`).
final class Columns {

  /// A column of money and where its currency is.
  ///
  /// @param currencyColumn -1 when the heading names it
  /// @param currency as the heading names it, else empty
  record Amount(int column, int currencyColumn, String currency) {}

  private static final String[] FEES = {
    "Stamp duty reserve tax",
    "Stamp duty",
    "PTM levy",
    "French transaction tax",
    "Transaction fee",
    "Finra fee",
    "Currency conversion fee"
  };

  final int action;
  final int time;
  final int ticker;
  final int id;
  final int shares;
  final int price;
  final int priceCurrency;
  final int rate;
  final int notes;
  final Amount result;
  final Amount total;
  final List<Amount> fees = new ArrayList<>();

  Columns(Headings headings) {
    action = headings.find("action");
    time = headings.find("time");
    ticker = headings.find("ticker");
    id = headings.find("id");
    shares = headings.find("no. of shares");
    price = headings.find("price / share");
    priceCurrency = headings.find("currency (price / share)");
    rate = headings.find("exchange rate");
    notes = headings.find("notes");
    result = amount(headings, "Result");
    total = amount(headings, "Total");
    for (String fee : FEES) {
      Amount found = amount(headings, fee);
      if (found.column() >= 0) {
        fees.add(found);
      }
    }
  }

  private static Amount amount(Headings headings, String name) {
    int plain = headings.find(name);
    if (plain >= 0) {
      return new Amount(plain, headings.find("Currency (" + name + ")"), "");
    }
    for (int i = 0; i < headings.size(); i++) {
      String text = headings.text(i);
      if (text.startsWith(name + " (") && text.endsWith(")")) {
        return new Amount(i, -1, text.substring(name.length() + 2, text.length() - 1));
      }
    }
    return new Amount(-1, -1, "");
  }
}
