package dev.victor.trading.journal;

/// What an import did, or would do.
///
/// @param deals newly stored
/// @param positions newly stored
/// @param flows newly stored
/// @param duplicates rows of any kind that were already known
public record Added(int deals, int positions, int flows, int duplicates) {}
