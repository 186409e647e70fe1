package dev.victor.trading.statement;

/// The formats that can be read.
public enum Format {
  /// MetaTrader 4 statement, html.
  MT4_STATEMENT("mt4-statement", "MetaTrader 4 statement"),
  /// MetaTrader 4 detailed statement, html.
  MT4_DETAILED("mt4-detailed-statement", "MetaTrader 4 detailed statement"),
  /// MetaTrader 4 strategy tester report, html.
  MT4_TESTER("mt4-tester", "MetaTrader 4 tester report"),
  /// MetaTrader 5 history, html.
  MT5_HISTORY_HTML("mt5-history-html", "MetaTrader 5 history"),
  /// MetaTrader 5 history, workbook.
  MT5_HISTORY_XLSX("mt5-history-xlsx", "MetaTrader 5 history"),
  /// MetaTrader 5 strategy tester report, html.
  MT5_TESTER_HTML("mt5-tester-html", "MetaTrader 5 tester report"),
  /// MetaTrader 5 strategy tester report, workbook.
  MT5_TESTER_XLSX("mt5-tester-xlsx", "MetaTrader 5 tester report"),
  /// Deals as MetaTrader 5's Python interface gives them: JSON, CSV or a workbook.
  MT5_DEALS("mt5-deals", "MetaTrader 5 deals"),
  /// Deals that our expert advisor for MetaTrader 5 hands over.
  MT5_LIVE("mt5-live", "MetaTrader 5 expert advisor"),
  /// Tickets that our expert advisor for MetaTrader 4 hands over.
  MT4_LIVE("mt4-live", "MetaTrader 4 expert advisor"),
  /// TradingView alerts that the listener took.
  TRADINGVIEW_ALERTS("tradingview-alerts", "TradingView alerts"),
  /// OANDA transactions, fetched.
  OANDA("oanda-transactions", "OANDA transactions"),
  /// Alpaca account activities, fetched.
  ALPACA("alpaca-activities", "Alpaca activities"),
  /// TradingView strategy tester, list of trades.
  TRADINGVIEW_TRADES("tradingview-trades", "TradingView list of trades"),
  /// TradingView paper account, history of orders.
  TRADINGVIEW_ORDERS("tradingview-orders", "TradingView order history"),
  /// TradingView paper account, history of the balance.
  TRADINGVIEW_BALANCE("tradingview-balance", "TradingView balance history"),
  /// Interactive Brokers Flex query.
  IBKR_FLEX("ibkr-flex", "Interactive Brokers Flex statement"),
  /// Interactive Brokers activity statement, CSV.
  IBKR_ACTIVITY("ibkr-activity", "Interactive Brokers activity statement"),
  /// Interactive Brokers transaction history, CSV.
  IBKR_TRANSACTIONS("ibkr-transactions", "Interactive Brokers transaction history"),
  /// Tradovate, performance report by pairs of fills.
  TRADOVATE("tradovate-pairs", "Tradovate position history"),
  /// NinjaTrader executions.
  NINJATRADER("ninjatrader-executions", "NinjaTrader executions"),
  /// XTB cash operations.
  XTB("xtb-cash-operations", "XTB cash operations"),
  /// Trading 212 history.
  TRADING212("trading212-history", "Trading 212 history"),
  /// Any other table, read by a mapping of its columns.
  MAPPED("mapped", "mapped table");

  private final String id;
  private final String title;

  Format(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /// The word in JSON answers and in the store.
  public String id() {
    return id;
  }

  /// The words for people.
  public String title() {
    return title;
  }
}
