/// The ledger of an account: [dev.victor.trading.journal.Deal]s,
/// [dev.victor.trading.journal.Position]s and [dev.victor.trading.journal.Flow]s as exact,
/// immutable records, and the [dev.victor.trading.journal.JournalStore] that keeps them. Statements
/// come in as a [dev.victor.trading.journal.Batch]; metrics, reports and facts read a
/// [dev.victor.trading.journal.Ledger].
@NullMarked
package dev.victor.trading.journal;

import org.jspecify.annotations.NullMarked;
