package dev.victor.core.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A figure that texts may use, with where it came from.
///
/// @param id unique
/// @param label in words
/// @param value exact
/// @param unit such as `%` or `ratio`
/// @param direction `up` or `down` is better
/// @param baseline where it began
/// @param target where it should go
/// @param asOf day of the value
/// @param staleAfterDays days after which it is stale
/// @param source file, with a JSON pointer after `#`
public record Metric(
    String id,
    String label,
    BigDecimal value,
    String unit,
    @Nullable String direction,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal target,
    LocalDate asOf,
    @Nullable Integer staleAfterDays,
    @Nullable String source) {}
