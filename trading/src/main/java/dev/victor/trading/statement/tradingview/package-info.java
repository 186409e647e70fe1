/// What TradingView exports: the list of trades of its strategy tester, and the orders and the
/// balance of its paper account. Headings and words come in the language of the page; the tables
/// beside this package know them.
@NullMarked
package dev.victor.trading.statement.tradingview;

import org.jspecify.annotations.NullMarked;
