package dev.victor.trading.statement.tradingview;

import dev.victor.trading.statement.csv.Headings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the columns of a list of trades are. Their names changed with the years and the language,
/// their currency stands in the heading (`Net P&L USD`), and columns of percents stand between
/// them.
///
/// @param currency of the profits, empty when the headings name none
record TradeColumns(
    int number,
    int type,
    int time,
    int signal,
    int price,
    int quantity,
    int profit,
    int favorable,
    int adverse,
    int cumulative,
    int commission,
    String currency) {

  private static final Map<String, String> NAMES = names();
  private static final Map<String, String> SIGNS =
      Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "₽", "RUB");

  /// A heading taken apart.
  private record Named(String name, String currency) {
    static Named of(String heading) {
      int blank = heading.lastIndexOf(' ');
      String end = heading.substring(blank + 1);
      if (blank > 0 && SIGNS.containsKey(end)) {
        return new Named(heading.substring(0, blank), SIGNS.getOrDefault(end, ""));
      }
      return blank > 0 && end.matches("[A-Z][A-Z0-9]{1,9}")
          ? new Named(heading.substring(0, blank), end)
          : new Named(heading, "");
    }
  }

  /// The columns of a list of trades; empty when these are no headings of one.
  static Optional<TradeColumns> of(Headings headings) {
    Map<String, Integer> found = byName(headings);
    if (!found
        .keySet()
        .containsAll(List.of("number", "type", "time", "price", "quantity", "profit"))) {
      return byPosition(headings);
    }
    return Optional.of(
        new TradeColumns(
            found.getOrDefault("number", -1),
            found.getOrDefault("type", -1),
            found.getOrDefault("time", -1),
            found.getOrDefault("signal", -1),
            found.getOrDefault("price", -1),
            found.getOrDefault("quantity", -1),
            found.getOrDefault("profit", -1),
            found.getOrDefault("favorable", -1),
            found.getOrDefault("adverse", -1),
            found.getOrDefault("cumulative", -1),
            found.getOrDefault("commission", -1),
            Named.of(headings.text(found.getOrDefault("profit", -1))).currency()));
  }

  private static Map<String, Integer> byName(Headings headings) {
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      String heading = headings.text(i);
      String what =
          NAMES.getOrDefault(
              Headings.key(heading), NAMES.get(Headings.key(Named.of(heading).name())));
      if (what != null && !heading.endsWith("%")) {
        found.putIfAbsent(what, i);
      }
    }
    return found;
  }

  /// Since 2025 the columns stand in one order in every language: price with its currency, then
  /// four pairs of money and percent in the currency of the account.
  private static Optional<TradeColumns> byPosition(Headings headings) {
    if (headings.size() != 15 || Named.of(headings.text(4)).currency().isEmpty()) {
      return Optional.empty();
    }
    String currency = Named.of(headings.text(7)).currency();
    for (int money = 7; money < 15; money += 2) {
      if (!Named.of(headings.text(money)).currency().equals(currency)
          || currency.isEmpty()
          || !headings.text(money + 1).endsWith("%")) {
        return Optional.empty();
      }
    }
    return Optional.of(new TradeColumns(0, 1, 2, 3, 4, 5, 7, 9, 11, 13, -1, currency));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    Words.read("headings.tsv")
        .forEach((what, headings) ->
            headings.forEach(heading -> names.put(Headings.key(heading), what)));
    return names;
  }
}
