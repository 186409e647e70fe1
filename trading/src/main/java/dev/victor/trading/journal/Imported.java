package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.util.List;

/// A file that the journal holds, with what it stated.
///
/// @param source the file
/// @param opening balance before its first row
/// @param stated totals as printed
/// @param reconciled whether they agreed with the rows
public record Imported(
    Batch.Source source, BigDecimal opening, List<StatedTotal> stated, boolean reconciled) {

  /// Copies the list.
  public Imported {
    stated = List.copyOf(stated);
  }
}
