package dev.victor.trading.statement.mapped;

import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.Decimals;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How the cells of a mapped table are to be taken.
///
/// @param dates order of day, month and year; unknown when every date can be read both ways
/// @param zone clock of its times; the account's when empty
/// @param decimal what stands before the decimals
/// @param costsPositive whether costs are printed without a minus
/// @param profitNet whether the profit has the costs in it
/// @param size what one point of the price is worth for one unit of volume; empty: known futures by
///   their contract, everything else one
/// @param currency of the account, empty when not said
/// @param skip rows to leave out: those one of whose cells begins with this; empty for none
public record Rules(
    Optional<DateOrder> dates,
    Optional<ZoneId> zone,
    Decimals.Mark decimal,
    boolean costsPositive,
    boolean profitNet,
    Optional<BigDecimal> size,
    String currency,
    List<String> skip) {

  /// Copies the list.
  public Rules {
    skip = List.copyOf(skip);
  }

  /// The rules as they stand in files and answers.
  public Map<String, Object> plain() {
    Map<String, Object> json = new LinkedHashMap<>();
    dates.ifPresent(order -> json.put("dates", order.name().toLowerCase(Locale.ROOT)));
    zone.ifPresent(known -> json.put("zone", known.getId()));
    json.put("decimal", decimal.name().toLowerCase(Locale.ROOT));
    json.put("costs", costsPositive ? "positive" : "signed");
    json.put("profit", profitNet ? "net" : "gross");
    size.ifPresent(worth -> json.put("size", worth));
    if (!currency.isEmpty()) {
      json.put("currency", currency);
    }
    if (!skip.isEmpty()) {
      json.put("skip", skip);
    }
    return json;
  }
}
