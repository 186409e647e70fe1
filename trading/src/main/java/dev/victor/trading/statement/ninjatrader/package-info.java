/// NinjaTrader's grid of executions, and of orders.
@NullMarked
package dev.victor.trading.statement.ninjatrader;

import org.jspecify.annotations.NullMarked;
