package dev.victor.trading.journal;

import java.time.ZoneId;
import java.util.Optional;

/// An account as the journal holds it.
///
/// @param id as `project.json` names it
/// @param broker as the statement prints it, may be empty
/// @param login the account's number at the broker; never published
/// @param currency ISO code or the broker's own (`USC`)
/// @param kind real, demo, contest or paper, when the statement says
/// @param netting whether one symbol has one position, when the statement says
/// @param zone clock of the statement's times
public record Account(
    String id,
    String broker,
    String login,
    String currency,
    Optional<Kind> kind,
    Optional<Boolean> netting,
    ZoneId zone) {

  /// Whether the broker's number shows in the id, so that neither may be published.
  public boolean isNamedByLogin() {
    return !login.isBlank() && id.contains(login);
  }

  /// Whose money is at stake.
  public enum Kind {
    /// Real money.
    REAL,
    /// Play money at a broker.
    DEMO,
    /// Play money with a prize.
    CONTEST,
    /// Simulated by us or by a strategy tester.
    PAPER
  }
}
