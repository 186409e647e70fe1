package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/// Everything one file adds to the journal, stored whole or not at all.
///
/// @param account whose rows these are
/// @param source the file they came from
/// @param opening balance before the first row
/// @param entries the rows
/// @param stated the totals that the file prints
/// @param reconciled whether they agree with the rows
public record Batch(
    Account account,
    Source source,
    BigDecimal opening,
    Entries entries,
    List<StatedTotal> stated,
    boolean reconciled) {

  /// Copies the list.
  public Batch {
    stated = List.copyOf(stated);
  }

  /// A file that was imported.
  ///
  /// @param file its name without the folder
  /// @param hash SHA-256 of its bytes, hexadecimal
  /// @param format what it is, such as `mt5-history-xlsx`
  /// @param importedAt when
  public record Source(String file, String hash, String format, Instant importedAt) {}
}
