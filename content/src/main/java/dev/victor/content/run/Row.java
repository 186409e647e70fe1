package dev.victor.content.run;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What a run logged at one moment.
///
/// @param run its name
/// @param day when, as far as the row says
/// @param counter what rows are counted in: `epochs`, `steps`, `rows`
/// @param values by the name of the measure
record Row(String run, Optional<LocalDate> day, String counter, Map<String, BigDecimal> values) {}
