package dev.victor.trading.statement;

import dev.victor.trading.journal.Total;
import java.math.BigDecimal;

/// A place where a file contradicts itself: a running total that is not the one before plus the
/// row, or a result that does not follow from its prices.
///
/// @param where in the file
/// @param name of what is stated there
/// @param stated as printed
/// @param computed from the rest of the file
public record Contradiction(String where, Total name, BigDecimal stated, BigDecimal computed) {}
