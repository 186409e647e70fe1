package dev.victor.trading.journal;

/// What was restored from an export, or carried over from another store.
///
/// @param accounts newly stored
/// @param deals newly stored
/// @param positions newly stored
/// @param flows newly stored
/// @param notes newly stored
/// @param known rows of any kind that were there already
public record Restored(int accounts, int deals, int positions, int flows, int notes, int known) {}
