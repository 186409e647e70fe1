/// Deals as MetaTrader 5's Python interface gives them (`history_deals_get`), saved as JSON, JSON
/// lines, CSV or a workbook. Fields are found by their names. Each deal names its position, so the
/// journal makes the positions.
@NullMarked
package dev.victor.trading.statement.mt5dump;

import org.jspecify.annotations.NullMarked;
