package dev.victor.trading.page;

import java.util.Locale;

/// A column of the table of trades, in the order of the page. Its key is known to the script.
enum TradeColumn {
  CLOSED("closed", false),
  OPENED("opened", false),
  SYMBOL("symbol", false),
  SIDE("side", false),
  VOLUME("volume", true),
  OPEN("open", true),
  CLOSE("close", true),
  RESULT("result", true),
  PERCENT("%", true),
  R("R", true),
  HELD("held", true),
  MAE("MAE", true),
  MFE("MFE", true),
  STRATEGY("strategy", false),
  SETUP("setup", false),
  TAGS("tags", false),
  COMMENT("comment", false);

  private final String label;
  private final boolean number;

  TradeColumn(String label, boolean number) {
    this.label = label;
    this.number = number;
  }

  /// As the head of the column has it.
  String label() {
    return label;
  }

  /// Whether it stands at the right.
  boolean number() {
    return number;
  }

  /// As the script and the address of the page have it.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
