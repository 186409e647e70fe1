/// The journal in a file: SQLite at `.victor/journal.db`, plain JDBC, numbered SQL migrations. Each
/// batch is one transaction; rows are known by account and broker's number, so importing again adds
/// nothing. A store that is damaged, locked, read-only, foreign or newer is said with its remedy
/// and never overwritten.
@NullMarked
package dev.victor.trading.journal.store;

import org.jspecify.annotations.NullMarked;
