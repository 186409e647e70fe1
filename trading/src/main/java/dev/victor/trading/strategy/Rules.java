package dev.victor.trading.strategy;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import org.jspecify.annotations.Nullable;

/// When positions of one direction are opened and closed.
///
/// @param enter opens one where none is open
/// @param exit closes it; only stops do when null
/// @param stops of this direction; those of the strategy when null
public record Rules(Condition enter, @Nullable Condition exit, @Nullable Stops stops) {

  static Rules read(Block in) {
    return new Rules(
        in.required("enter", Condition.inner(), "opens a position"),
        in.optional("exit", Condition.inner(), "closes it"),
        in.optional("stops", Kind.block(Stops::read), "what closes it without a condition"));
  }
}
