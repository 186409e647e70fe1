/// MetaTrader 5: account histories and strategy tester reports, as html (UTF-16) or as a workbook.
/// Both kinds of file give the same rows, so one parser reads them; columns are found by their
/// headings, or by their place when the headings are in another language.
@NullMarked
package dev.victor.trading.statement.mt5;

import org.jspecify.annotations.NullMarked;
