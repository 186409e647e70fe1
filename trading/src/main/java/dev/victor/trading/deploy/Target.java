package dev.victor.trading.deploy;

import dev.victor.trading.order.Order;
import java.util.List;
import java.util.Optional;

/// Who carries orders out.
sealed interface Target permits PaperTarget, BridgeTarget, HookTarget {

  /// Whether money may be at stake.
  boolean real();

  /// Hands an order over, once.
  Answer send(Order order);

  /// What became of an order that was handed over earlier, or may have been.
  Answer look(Order order);

  /// What the target tells of itself.
  default Optional<Health> health() {
    return Optional.empty();
  }

  /// Positions that ended at the target by themselves, by the order that opened them.
  default List<Ended> ended() {
    return List.of();
  }

  /// A position that ended.
  ///
  /// @param sequence of the order that had opened it
  /// @param how `loss`, `profit`, or something else that nobody here wanted
  record Ended(int sequence, String how) {
    /// Whether a price that was ordered ended it.
    boolean ordered() {
      return how.equals("loss") || how.equals("profit");
    }
  }

  /// How a target is.
  ///
  /// @param ageSeconds since it told it
  /// @param skewSeconds of its clock
  /// @param units open; below zero when short
  /// @param lossADayPercent since its day began
  /// @param drawdownPercent from its highest equity
  record Health(
      double ageSeconds,
      double skewSeconds,
      double units,
      double lossADayPercent,
      double drawdownPercent) {}
}
