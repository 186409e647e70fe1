package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import org.jspecify.annotations.Nullable;

/// What a strategy must show to become a stage; of `live` also to stay there.
///
/// @param backtested on the bars of the past
/// @param forward on new bars, without money
/// @param live with money
public record Gates(@Nullable Gate backtested, @Nullable Gate forward, @Nullable Gate live) {

  static Gates read(Block in) {
    return new Gates(
        in.optional("backtested", Kind.block(Gate::read), "to become backtested"),
        in.optional("forward", Kind.block(Gate::read), "to become forward"),
        in.optional("live", Kind.block(Gate::read), "to become live and to stay there"));
  }
}
