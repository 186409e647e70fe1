package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A file that the journal holds, with what it stated.
///
/// @param source the file
/// @param opening balance before its first row
/// @param covers from its first row with money to its last; empty when it has none
/// @param stated totals as printed
/// @param notDerivable those of them that its rows cannot give
/// @param rounding how much each row's money may be off
/// @param reconciled whether they agreed with the rows
public record Imported(
    Batch.Source source,
    BigDecimal opening,
    Optional<Window> covers,
    List<StatedTotal> stated,
    Set<Total> notDerivable,
    BigDecimal rounding,
    boolean reconciled) {

  /// Copies the collections.
  public Imported {
    stated = List.copyOf(stated);
    notDerivable = Set.copyOf(notDerivable);
  }
}
