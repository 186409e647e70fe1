package dev.victor.trading.stage;

import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.audit.AuditBook;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.halt.Halts;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.Strategies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `victor strategy retire`: ends a version, whatever stage it has, without asking its dataset. One
/// that was live is halted too, so that no order of it is left.
public final class Retirement {

  private final Session session;
  private final Workspace workspace;

  /// Ends in the workspace of a session.
  public Retirement(Session session) {
    this.session = session;
    this.workspace = session.workspace();
  }

  /// Ends the version that stands in the file.
  ///
  /// @param reason why, when it was said
  /// @throws UsageError when it is retired already
  public PromotionOutcome retire(Optional<String> id, Optional<String> reason, boolean rehearsal) {
    Strategies strategies = new Strategies(workspace);
    Definition definition = strategies.require(strategies.choose(id));
    AuditTrail trail = AuditTrail.of(workspace, definition.id(), definition.folder()).sound();
    Stage stage = Standing.of(trail, definition.version().hash().hex()).stage();
    if (stage == Stage.RETIRED) {
      throw new UsageError(
          definition.id(), "is retired already", "change the definition to begin anew");
    }
    Optional<String> trouble = Optional.empty();
    if (!rehearsal) {
      if (stage == Stage.LIVE) {
        new Halts(session).put(definition.id(), definition.folder(), reason.orElse("retired"));
      }
      Map<String, Object> deed = new LinkedHashMap<>();
      deed.put("strategy", definition.id());
      deed.put("action", Standing.PROMOTED);
      deed.put("version", definition.version().hash().hex());
      deed.put("from", stage.word());
      deed.put("to", Stage.RETIRED.word());
      reason.ifPresent(why -> deed.put("reason", why));
      trouble = new AuditBook(session).add(definition.id(), definition.folder(), deed);
    }
    return new PromotionOutcome(
        definition,
        stage,
        Stage.RETIRED,
        List.of(),
        Optional.empty(),
        Promotion.Verdict.PASSED,
        rehearsal,
        trouble);
  }
}
