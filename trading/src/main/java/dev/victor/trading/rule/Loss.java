package dev.victor.trading.rule;

import java.math.BigDecimal;
import java.time.Instant;

/// A closing deal that lost.
///
/// @param time when
/// @param amount above zero
record Loss(Instant time, BigDecimal amount) {}
