/// What the owner says of days and trades: words, tags and setups, kept in the journal beside the
/// broker's rows, and found again by them.
@NullMarked
package dev.victor.trading.note;

import org.jspecify.annotations.NullMarked;
