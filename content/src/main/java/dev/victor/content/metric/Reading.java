package dev.victor.content.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What a source says.
///
/// @param value with every digit that stands there
/// @param day when it was measured, as far as the source says
record Reading(BigDecimal value, Optional<LocalDate> day) {}
