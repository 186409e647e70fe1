package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Where signals go.
///
/// @param id unique
/// @param type paper, mt5-bridge or webhook
/// @param account id
/// @param protections limits that stop it
public record Execution(
    String id, String type, @Nullable String account, @Nullable Protections protections) {

  static Execution read(Block in) {
    return new Execution(
        in.required("id", Kinds.id(), "unique among executions"),
        in.required("type", Kind.word("paper", "mt5-bridge", "webhook"), "where signals go"),
        in.optional("account", Kinds.id(), "id of an account"),
        in.optional("protections", Kind.block(Protections::read), "limits that stop it"));
  }

  /// Limits that stop an execution.
  ///
  /// @param maxLossADayPercent of the balance the day began with
  /// @param maxDrawdownPercent from the highest equity
  /// @param staleSeconds age of a price that stops trading
  /// @param maxClockSkewSeconds difference of clocks that stops trading
  public record Protections(
      @Nullable BigDecimal maxLossADayPercent,
      @Nullable BigDecimal maxDrawdownPercent,
      @Nullable Integer staleSeconds,
      @Nullable Integer maxClockSkewSeconds) {

    static Protections read(Block in) {
      return new Protections(
          in.optional("maxLossADayPercent", Kinds.percent(), "of the balance the day began with"),
          in.optional("maxDrawdownPercent", Kinds.percent(), "from the highest equity"),
          in.optional("staleSeconds", Kind.whole(1, 86_400), "age of a price that stops trading"),
          in.optional(
              "maxClockSkewSeconds",
              Kind.whole(0, 3_600),
              "difference of clocks that stops trading"));
    }
  }
}
