package dev.victor.trading.reconcile;

import dev.victor.trading.journal.Total;
import java.math.BigDecimal;

/// A total that does not agree.
///
/// @param name which
/// @param stated as printed
/// @param computed from the rows, at the printed digits
/// @param where in the file it is stated, when it is one of many; else empty
public record Difference(Total name, BigDecimal stated, BigDecimal computed, String where) {}
