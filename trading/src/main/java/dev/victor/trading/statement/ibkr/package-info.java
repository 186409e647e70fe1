/// Interactive Brokers: Flex queries (XML), activity statements and transaction histories (CSV).
/// Fills and cash bookings come in, in the currencies they were made in; deals and flows in the
/// account's currency go out, by the broker's own rates. What IBKR prints more than once (orders,
/// symbols, lots, sums) is counted once and otherwise used to check the rows.
@NullMarked
package dev.victor.trading.statement.ibkr;

import org.jspecify.annotations.NullMarked;
