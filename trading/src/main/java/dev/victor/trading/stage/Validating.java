package dev.victor.trading.stage;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.paper.PaperTest;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.validate.Validation;
import dev.victor.trading.validate.ValidationOutcome;
import java.util.Optional;

/// `victor strategy validate`: compares what was made with what the version makes of the same bars.
public final class Validating {

  private Validating() {}

  /// Compares.
  ///
  /// @param account the one to look at; all that have trades of the version when empty
  /// @throws UsageError when the version is a draft
  /// @throws BadInput when no new bar was recorded
  public static ValidationOutcome of(
      Session session, Optional<String> id, Optional<String> account) {
    Workbench bench = Workbench.open(session.workspace(), id);
    Definition definition = bench.definition();
    AuditTrail trail =
        AuditTrail.of(session.workspace(), definition.id(), definition.folder()).sound();
    String name = definition.id() + "@" + definition.version().brief();
    PaperTest test =
        Standing.since(trail, definition.version().hash().hex())
            .map(since -> PaperTest.of(session.workspace(), bench, since))
            .orElseThrow(() ->
                new UsageError(
                    name,
                    "is a draft, which nothing can have traded",
                    "victor strategy promote " + definition.id() + " --to backtested"))
            .orElseThrow(() ->
                new BadInput(
                    name,
                    "no new bar is recorded to replay",
                    "victor strategy forward " + definition.id()));
    return new ValidationOutcome(bench, test, Validation.of(session, bench, test, account));
  }
}
