package dev.victor.trading.stage;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.audit.AuditBook;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.paper.PaperTest;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.validate.Validation;
import dev.victor.trading.validate.ValidationOutcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// `victor strategy validate`: compares what was made with what the version makes of the same bars.
public final class Validating {

  private Validating() {}

  /// What a verdict is called in a trail.
  private static final String VALIDATED = "validated";

  /// Compares.
  ///
  /// @param account the one to look at; all that have trades of the version when empty
  /// @param record whether the verdict goes into the trail, where recap and log find it
  /// @throws UsageError when the version is a draft
  /// @throws BadInput when no new bar was recorded
  public static ValidationOutcome of(
      Session session, Optional<String> id, Optional<String> account, boolean record) {
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
    Validation validation = Validation.of(session, bench, test, account);
    Optional<String> trouble = Optional.empty();
    if (record) {
      Map<String, Object> deed = new LinkedHashMap<>();
      deed.put("strategy", definition.id());
      deed.put("action", VALIDATED);
      deed.put("version", definition.version().hash().hex());
      deed.put("verdict", validation.words());
      deed.put("from", validation.from().toString());
      deed.put("until", validation.until().toString());
      trouble = new AuditBook(session).add(definition.id(), definition.folder(), deed);
    }
    return new ValidationOutcome(bench, test, validation, record, trouble);
  }
}
