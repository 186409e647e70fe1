package dev.victor.trading.journal.store;

import dev.victor.trading.journal.Batch;
import java.time.ZoneId;

/// Where rows come from: what is stored beside each of them.
///
/// @param account whose they are
/// @param number of the import
/// @param zone of the broker's clock
/// @param exactTimes whether their times are instants, whatever the clock
record Origin(String account, long number, ZoneId zone, boolean exactTimes) {
  static Origin of(Batch batch, long number) {
    return new Origin(
        batch.account().id(), number, batch.account().zone(), batch.reading().exactTimes());
  }
}
