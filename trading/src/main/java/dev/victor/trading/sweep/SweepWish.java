package dev.victor.trading.sweep;

import dev.victor.trading.backtest.Statistic;
import java.util.Optional;

/// What is to be swept.
///
/// @param id of the strategy; the only one when empty
/// @param by what is best
/// @param draw some of the choices only
/// @param plan file of the plan that it must be
/// @param top how many the text shows
public record SweepWish(
    Optional<String> id, Statistic by, Optional<Sweep.Draw> draw, Optional<String> plan, int top) {}
