package dev.victor.core.project;

import org.jspecify.annotations.Nullable;

/// Data that models and strategies use.
///
/// @param id unique
/// @param path in the workspace
/// @param format series or ohlcv
/// @param column of a series
/// @param rows expected
/// @param missing expected gaps
/// @param sha256 of the file
/// @param timeframe of a bar, such as 1d
/// @param zone of its time stamps
/// @param source where it came from
/// @param license of the data
public record Dataset(
    String id,
    String path,
    @Nullable String format,
    @Nullable String column,
    @Nullable Long rows,
    @Nullable Long missing,
    @Nullable String sha256,
    @Nullable String timeframe,
    @Nullable String zone,
    @Nullable String source,
    @Nullable String license) {}
