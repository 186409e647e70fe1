package dev.victor.trading.order;

import dev.victor.trading.feed.Fields;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// One order at market.
///
/// @param sequence from 1, without a gap
/// @param strategy id
/// @param version hash of the definition
/// @param bar the one whose close decided, by its beginning
/// @param action whether it opens a position or closes one
/// @param buy or sell
/// @param units above zero
/// @param price the last close, for reference
/// @param loss price of the stop loss; infinite for none
/// @param profit price of the profit target; infinite for none
/// @param needs the order that has to be filled before this one is carried out; zero for none
public record Order(
    int sequence,
    String strategy,
    String version,
    Instant bar,
    Action action,
    boolean buy,
    double units,
    double price,
    double loss,
    double profit,
    int needs) {

  /// What an order does.
  public enum Action {
    /// Opens a position.
    OPEN,
    /// Closes the one that is open.
    CLOSE;

    /// How it is written.
    public String word() {
      return this == OPEN ? "open" : "close";
    }
  }

  /// What it is known by, whoever sends it how often: one of a kind for each deciding bar.
  public String key() {
    return strategy
        + ":"
        + version.substring(0, 12)
        + ":"
        + bar.getEpochSecond()
        + ":"
        + action.word();
  }

  /// Above zero when it buys.
  public double signed() {
    return buy ? units : -units;
  }

  /// For ledgers, receivers and scripts.
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("seq", sequence);
    json.put("key", key());
    json.put("strategy", strategy);
    json.put("version", version);
    json.put("bar", bar.toString());
    json.put("action", action.word());
    json.put("side", buy ? "buy" : "sell");
    json.put("units", BigDecimal.valueOf(units));
    json.put("price", BigDecimal.valueOf(price));
    if (Double.isFinite(loss)) {
      json.put("loss", BigDecimal.valueOf(loss));
    }
    if (Double.isFinite(profit)) {
      json.put("profit", BigDecimal.valueOf(profit));
    }
    if (needs > 0) {
      json.put("needs", needs);
    }
    return json;
  }

  /// What [#json] wrote.
  static Order read(Fields fields) {
    return new Order(
        Math.toIntExact(fields.whole("seq")),
        fields.text("strategy"),
        fields.text("version"),
        Instant.parse(fields.text("bar")),
        fields.text("action").equals("open") ? Action.OPEN : Action.CLOSE,
        fields.text("side").equals("buy"),
        fields.positive("units").doubleValue(),
        fields.number("price").doubleValue(),
        fields.has("loss") ? fields.number("loss").doubleValue() : Double.POSITIVE_INFINITY,
        fields.has("profit") ? fields.number("profit").doubleValue() : Double.POSITIVE_INFINITY,
        fields.has("needs") ? Math.toIntExact(fields.whole("needs")) : 0);
  }
}
