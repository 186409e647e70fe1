package dev.victor.trading.forward;

import dev.victor.core.console.Json;
import dev.victor.core.failure.UsageError;
import dev.victor.core.http.Pause;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.paper.Arrivals;
import dev.victor.trading.paper.PaperTest;
import dev.victor.trading.stage.Finding;
import dev.victor.trading.stage.Gatekeeper;
import dev.victor.trading.stage.Stage;
import dev.victor.trading.stage.Standing;
import dev.victor.trading.strategy.Definition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// `victor strategy forward`: takes new bars, and tells what a version makes of them without money.
public final class Forward {

  private final Session session;
  private final Workspace workspace;
  private final Pause pause;

  /// Forward tests in the workspace of a session.
  public Forward(Session session) {
    this(session, Pause.real());
  }

  /// The same with another way to wait.
  Forward(Session session, Pause pause) {
    this.session = session;
    this.workspace = session.workspace();
    this.pause = pause;
  }

  /// What was asked for.
  ///
  /// @param id of the strategy
  /// @param source where bars come from
  /// @param rehearsal whether nothing is written
  public record Request(Optional<String> id, BarSources.Wish source, boolean rehearsal) {}

  /// Takes what is there, once.
  ///
  /// @throws UsageError when the version is a draft or retired
  public ForwardOutcome once(Request request) {
    Workbench bench = Workbench.open(workspace, request.id());
    Definition definition = bench.definition();
    AuditTrail trail = AuditTrail.of(workspace, definition.id(), definition.folder()).sound();
    String version = definition.version().hash().hex();
    Standing standing = Standing.of(trail, version);
    String name = definition.id() + "@" + definition.version().brief();
    if (standing.stage() == Stage.RETIRED) {
      throw new UsageError(name, "is retired", "change the definition to begin anew");
    }
    Instant since =
        Standing.since(trail, version)
            .orElseThrow(() ->
                new UsageError(
                    name,
                    "is a draft: new bars prove nothing about what may still be fitted to them",
                    "victor strategy promote " + definition.id() + " --to backtested"));
    Optional<BarSource> source = new BarSources(session).of(bench, request.source());
    Optional<Arrivals> arrivals =
        source.map(from ->
            Arrivals.take(
                workspace,
                bench,
                from::read,
                from.name(),
                session.clock().instant(),
                request.rehearsal()));
    Optional<PaperTest> test =
        PaperTest.of(
            bench,
            arrivals.map(Arrivals::record).orElseGet(() -> Arrivals.record(workspace, bench)),
            since);
    return new ForwardOutcome(
        bench,
        standing.stage(),
        source.map(BarSource::name),
        arrivals,
        test,
        gate(bench, standing.stage(), test),
        request.rehearsal());
  }

  private List<Finding> gate(Workbench bench, Stage stage, Optional<PaperTest> test) {
    return stage
        .next()
        .map(next ->
            new Gatekeeper(session)
                .findings(
                    next, bench, bench.with(bench.strategy().values()).run().statistics(), test))
        .orElse(List.of());
  }

  /// Takes what comes until it is interrupted. Every pass that brings something is told at once.
  ///
  /// @param interval between two looks
  /// @param json whether scripts read what is told
  public ForwardOutcome watch(Request request, Duration interval, boolean json) {
    ForwardOutcome last = once(request);
    while (true) {
      boolean news = last.arrivals().filter(arrivals -> arrivals.added() > 0).isPresent();
      if (news && json) {
        session.console().line(Json.line(last.json()));
      } else if (news) {
        last.print(session.console());
      }
      if (!session.console().flush()) {
        return last;
      }
      try {
        pause.last(interval);
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
        return last;
      }
      last = once(request);
    }
  }
}
