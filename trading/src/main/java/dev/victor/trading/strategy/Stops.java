package dev.victor.trading.strategy;

import dev.victor.core.json.Block;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What closes a position without a condition. Prices are touched inside the bar; a bar that opens
/// beyond one is filled at its open. Where a bar touches a loss and a profit, the loss came first.
///
/// @param loss from the entry price, against the position
/// @param profit from the entry price, in its favour
/// @param trailing from the best price since the entry, up to the bar before
/// @param bars how many bars a position is held at most
public record Stops(
    @Nullable Distance loss,
    @Nullable Distance profit,
    @Nullable Distance trailing,
    @Nullable Scalar bars) {

  /// None at all.
  public static final Stops NONE = new Stops(null, null, null, null);

  static Stops read(Block in) {
    return new Stops(
        in.optional("loss", Distance.kind(), "from the entry price, against the position"),
        in.optional("profit", Distance.kind(), "from the entry price, in its favour"),
        in.optional("trailing", Distance.kind(), "from the best price since the entry"),
        in.optional("bars", Scalar.kind(), "how many bars a position is held at most"));
  }

  /// The distances that are multiples of an average true range.
  public List<Distance.Atr> ranges() {
    return Stream.of(loss, profit, trailing)
        .filter(Distance.Atr.class::isInstance)
        .map(Distance.Atr.class::cast)
        .toList();
  }
}
