package dev.victor.trading.recap;

import java.math.BigDecimal;
import java.time.Instant;

/// The balance from a moment on: closed results on the opening balance.
///
/// @param time when it changed
/// @param balance after the change
public record BalancePoint(Instant time, BigDecimal balance) {}
