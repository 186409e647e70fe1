package dev.victor.trading.statement.ibkr;

import java.util.Locale;

/// At which level of detail an element of the trades section tells what was traded. Each level
/// repeats the same money.
enum FlexLevel {
  /// A fill.
  EXECUTION,
  /// All fills of an order.
  ORDER,
  /// All fills of a symbol.
  SYMBOL_SUMMARY,
  /// All fills of a class of assets.
  ASSET_SUMMARY,
  /// A part of what a fill closed, or another note on one.
  NOTE,
  /// No trade.
  NONE;

  /// The level of an element: as it says, else by its name.
  static FlexLevel of(FlexElement element) {
    FlexLevel named =
        switch (element.name()) {
          case "Trade", "TradeConfirm", "TradeConfirmation" -> EXECUTION;
          case "Order" -> element.text("quantity").isEmpty() ? NONE : ORDER;
          case "SymbolSummary" -> SYMBOL_SUMMARY;
          case "AssetSummary" -> ASSET_SUMMARY;
          case "Lot", "ClosedLot", "WashSale" -> NOTE;
          default -> NONE;
        };
    String said = element.text("levelOfDetail").toUpperCase(Locale.ROOT);
    if (named == NONE || said.isEmpty()) {
      return named;
    }
    return switch (said) {
      case "EXECUTION", "EXECUTIONS" -> EXECUTION;
      case "ORDER", "ORDERS" -> ORDER;
      case "SYMBOL_SUMMARY", "SUMMARY" -> SYMBOL_SUMMARY;
      case "ASSET_SUMMARY" -> ASSET_SUMMARY;
      default -> NOTE;
    };
  }

  /// Whether an element is a trade confirmation rather than a trade of an activity statement.
  static boolean confirmation(FlexElement element) {
    return element.name().startsWith("TradeConfirm");
  }
}
