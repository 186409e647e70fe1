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
  MT5_TESTER_XLSX("mt5-tester-xlsx", "MetaTrader 5 tester report");

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
