/// A day of trading in one view. A [dev.victor.trading.journal.Ledger] of one day comes in; a
/// [dev.victor.trading.recap.Recap] goes out: as lines on the terminal, as JSON, as a Markdown page
/// with pictures that may be committed (money hidden unless the owner shows it; names and logins
/// never), and as the one line of `today`.
@NullMarked
package dev.victor.trading.recap;

import org.jspecify.annotations.NullMarked;
