/// Orders, and the ledger that tells of each that it will be sent before it is, and what became of
/// it afterwards.
@NullMarked
package dev.victor.trading.order;

import org.jspecify.annotations.NullMarked;
