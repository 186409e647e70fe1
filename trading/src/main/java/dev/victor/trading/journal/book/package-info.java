/// Makes positions of deals, for brokers that state fills only. Deals come in, oldest first; the
/// same deals go out with what they did (opened, closed, turned round), the position they belong to
/// and, where the broker does not state it, the profit they made; and a position goes out each time
/// one is closed.
@NullMarked
package dev.victor.trading.journal.book;

import org.jspecify.annotations.NullMarked;
