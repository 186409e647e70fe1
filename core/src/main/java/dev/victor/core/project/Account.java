package dev.victor.core.project;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// A trading account.
///
/// @param id unique
/// @param broker name
/// @param kind real, demo or paper
/// @param currency ISO code
/// @param zone clock of its statements
/// @param inbox folder for statements inside the workspace
/// @param cent balances are in cents
public record Account(
    String id,
    @Nullable String broker,
    @Nullable Kind kind,
    @Nullable String currency,
    @Nullable String zone,
    @Nullable String inbox,
    @Nullable Boolean cent) {

  /// What money is at stake.
  public enum Kind {
    /// Real money.
    @JsonProperty("real")
    REAL,
    /// A broker's demo.
    @JsonProperty("demo")
    DEMO,
    /// Played on paper.
    @JsonProperty("paper")
    PAPER
  }
}
