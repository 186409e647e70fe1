/// MetaTrader 4: statements and detailed statements, and reports of its strategy tester, as html.
@NullMarked
package dev.victor.trading.statement.mt4;

import org.jspecify.annotations.NullMarked;
