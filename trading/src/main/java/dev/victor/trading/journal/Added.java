package dev.victor.trading.journal;

/// What an import did, or would do.
///
/// @param deals newly stored
/// @param positions newly stored
/// @param flows newly stored
/// @param duplicates rows of any kind that were already known
/// @param unmatched deals that close what the journal never saw opened
public record Added(int deals, int positions, int flows, int duplicates, int unmatched) {

  /// An import in which everything fits.
  public Added(int deals, int positions, int flows, int duplicates) {
    this(deals, positions, flows, duplicates, 0);
  }
}
