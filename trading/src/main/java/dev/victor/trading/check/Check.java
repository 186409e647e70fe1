package dev.victor.trading.check;

/// One question, and its answer.
///
/// @param name in `--json`
/// @param holds whether the backtest stands it
/// @param what was found, in words
public record Check(String name, boolean holds, String what) {}
