package dev.victor.trading.stage;

import dev.victor.core.failure.UsageError;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.audit.AuditAnchor;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.backtest.Engine;
import dev.victor.trading.backtest.Simulation;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.TradesHash;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.paper.PaperTest;
import dev.victor.trading.record.CodeState;
import dev.victor.trading.record.RunRecord;
import dev.victor.trading.record.RunStore;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.trial.Trial;
import dev.victor.trading.trial.Trials;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `victor strategy promote`: moves a version to its next stage. The evidence is made here and now,
/// from the definition and the dataset as they are, and goes into the trail by its hashes.
public final class Promotion {

  private final Session session;
  private final Workspace workspace;

  /// Promotions in the workspace of a session.
  public Promotion(Session session) {
    this.session = session;
    this.workspace = session.workspace();
  }

  /// Promotes a strategy.
  ///
  /// @param id of the strategy
  /// @param to the stage
  /// @param reason why it is done although the gate does not hold; recorded
  /// @param rehearsal whether nothing is written
  /// @throws UsageError when the stage is not the next one
  public PromotionOutcome promote(
      Optional<String> id, Stage to, Optional<String> reason, boolean rehearsal) {
    Workbench bench = Workbench.open(workspace, id);
    Definition definition = bench.definition();
    AuditTrail trail = AuditTrail.of(workspace, definition.id(), definition.folder()).sound();
    Standing standing = Standing.of(trail, definition.version().hash().hex());
    if (!to.follows(standing.stage())) {
      throw new UsageError(
          "--to " + to.word(),
          definition.id() + "@" + definition.version().brief() + " is " + standing.stage().word(),
          standing.stage() == Stage.RETIRED
              ? "a retired version stays so; change the definition to begin anew"
              : "the way is " + String.join(", ", Stage.words()));
    }
    Simulation.Result result = bench.with(bench.strategy().values()).run();
    Trials trials = tried(bench, result, rehearsal);
    Optional<PaperTest> paper =
        Standing.since(trail, definition.version().hash().hex())
            .flatMap(since -> PaperTest.of(workspace, bench, since));
    List<Finding> findings =
        new Gatekeeper(session).findings(to, bench, result.statistics(), paper);
    boolean holds = findings.stream().allMatch(Finding::holds);
    Verdict verdict =
        holds ? Verdict.PASSED : reason.isPresent() ? Verdict.OVERRIDDEN : Verdict.REFUSED;
    Optional<String> trouble = Optional.empty();
    if (verdict != Verdict.REFUSED && !rehearsal) {
      trouble =
          record(bench, standing.stage(), to, findings, result, trials, paper, verdict, reason);
    }
    return new PromotionOutcome(
        definition,
        standing.stage(),
        to,
        findings,
        Optional.of(trials.deflated(result.statistics())),
        verdict,
        rehearsal,
        trouble);
  }

  /// Everything that was tried; this run is one of it.
  private Trials tried(Workbench bench, Simulation.Result result, boolean rehearsal) {
    Trials trials = Trials.whole(session, bench.definition());
    if (rehearsal) {
      return trials;
    }
    double sharpe = result.statistics().of(Statistic.DAY_SHARPE).orElse(Double.NaN);
    return trials.with(session, bench, "", List.of(new Trial(bench.strategy().values(), sharpe)));
  }

  /// What became of a request.
  public enum Verdict {
    /// Every condition holds.
    PASSED,
    /// Some do not, and a reason was given.
    OVERRIDDEN,
    /// Some do not.
    REFUSED
  }

  /// @return why git could not note the end of the trail, if it could not
  private Optional<String> record(
      Workbench bench,
      Stage from,
      Stage to,
      List<Finding> findings,
      Simulation.Result result,
      Trials trials,
      Optional<PaperTest> paper,
      Verdict verdict,
      Optional<String> reason) {
    Definition definition = bench.definition();
    String version = definition.version().hash().hex();
    AtomicFile.write(
        definition.folder().resolve("versions").resolve(version + ".json"),
        definition.version().canonical() + "\n");
    Map<String, Object> evidence = new LinkedHashMap<>();
    RunRecord run =
        RunRecord.of(
            bench,
            bench.strategy().values(),
            result,
            CodeState.ask(session, definition).await(),
            session.clock().instant());
    new RunStore(workspace).keepAsEvidence(run, definition);
    evidence.put("run", run.id());
    evidence.put("dataset", bench.data().dataset().id());
    evidence.put("datasetSha256", bench.data().sha256());
    evidence.put("engine", Engine.of(bench.strategy()));
    evidence.put("parameters", bench.strategy().values());
    evidence.put("tradesSha256", TradesHash.of(result.run()).hex());
    paper.ifPresent(test -> evidence.put("paper", test.evidence()));
    if (!run.word("commit").isEmpty()) {
      evidence.put("commit", run.word("commit"));
    }
    evidence.put("trials", trials.evidence());
    evidence.put("gate", findings.stream().map(Finding::json).toList());
    Map<String, Object> deed = new LinkedHashMap<>();
    deed.put("strategy", definition.id());
    deed.put("action", Standing.PROMOTED);
    deed.put("version", version);
    deed.put("from", from.word());
    deed.put("to", to.word());
    if (verdict == Verdict.OVERRIDDEN) {
      deed.put("override", reason.orElseThrow());
    }
    deed.put("evidence", evidence);
    AuditTrail trail =
        AuditTrail.append(
            workspace, definition.id(), definition.folder(), session.clock().instant(), deed);
    return AuditAnchor.of(session.environment(), workspace).flatMap(anchor -> anchor.note(trail));
  }
}
