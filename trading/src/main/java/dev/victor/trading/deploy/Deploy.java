package dev.victor.trading.deploy;

import dev.victor.core.console.Json;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import dev.victor.core.http.Pause;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Session;
import dev.victor.trading.audit.AuditLine;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.feed.RunFolder;
import dev.victor.trading.forward.BarSources;
import dev.victor.trading.stage.Stage;
import dev.victor.trading.stage.Standing;
import dev.victor.trading.strategy.Definition;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/// `victor strategy deploy`: hands what a version wants to a target.
public final class Deploy {

  /// What a dry run at a real target is called in a trail.
  static final String REHEARSED = "deploy-rehearsed";

  /// What the beginning of a deployment is called in a trail.
  static final String DEPLOYED = "deployed";

  /// What was asked for.
  ///
  /// @param id of the strategy
  /// @param target an execution, or a type of one; paper when empty
  /// @param source where new bars come from
  /// @param rehearsal whether nothing is sent
  /// @param confirmed whether real orders were agreed to
  /// @param patience for an answer of the target
  /// @param settle what became of an order, as a person found: `3=filled` or `3=refused`
  public record Request(
      Optional<String> id,
      Optional<String> target,
      BarSources.Wish source,
      boolean rehearsal,
      boolean confirmed,
      Duration patience,
      Optional<String> settle) {}

  private final Session session;
  private final Pause pause;

  /// Deployments of a session.
  public Deploy(Session session) {
    this(session, Pause.real());
  }

  /// The same with another way to wait.
  Deploy(Session session, Pause pause) {
    this.session = session;
    this.pause = pause;
  }

  /// One pass: new bars, answers to what was sent, limits, orders.
  ///
  /// @throws UsageError when the version may not be deployed there
  /// @throws NeedsPerson when real orders were not agreed to
  public DeployOutcome once(Request request) {
    Workbench bench = Workbench.open(session.workspace(), request.id());
    Definition definition = bench.definition();
    Place place = Place.of(session, request.target());
    AuditTrail trail =
        AuditTrail.of(session.workspace(), definition.id(), definition.folder()).sound();
    Standing standing = Standing.of(trail, definition.version().hash().hex());
    allowed(definition, place, standing.stage());
    Bounds bounds = Bounds.of(place.declared(), bench.data().bars().step());
    Target target =
        place.target(session, definition.id(), pause, request.patience(), bounds.stale());
    if (target.real() && !request.rehearsal()) {
      agreed(request, definition, place, trail);
    }
    RunFolder.prepare(session.workspace());
    try (FileChannel channel =
            FileChannel.open(
                RunFolder.file(session.workspace(), "deploy-" + definition.id() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = taken(channel)) {
      if (lock == null) {
        throw new NeedsPerson(
            null,
            "another deploy of " + definition.id() + " is at work",
            "wait until it has ended");
      }
      return new Pass(session, bench, standing.stage(), trail, place, bounds, target).run(request);
    } catch (IOException e) {
      throw AtomicFile.unwritable(session.workspace().state().toString(), e);
    }
  }

  @SuppressWarnings("NullAway") // null is what tryLock says of a lock that another has
  private static FileLock taken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException held) {
      return null;
    }
  }

  private static void allowed(Definition definition, Place place, Stage stage) {
    String name = definition.id() + "@" + definition.version().brief();
    boolean may =
        place.real() ? stage == Stage.LIVE : stage != Stage.DRAFT && stage != Stage.RETIRED;
    if (!may) {
      throw new UsageError(
          "--target " + place.id(),
          name
              + " is "
              + stage.word()
              + (place.real() ? ", and only live goes to a real target" : ""),
          stage
              .next()
              .map(next -> "victor strategy promote " + definition.id() + " --to " + next.word())
              .orElse("change the definition to begin anew"));
    }
  }

  private void agreed(Request request, Definition definition, Place place, AuditTrail trail) {
    boolean rehearsed =
        trail.lines().stream().anyMatch(line -> says(line, REHEARSED, definition, place));
    if (!rehearsed) {
      throw new UsageError(
          "--target " + place.id(),
          "this version was never seen there without sending",
          "first: victor strategy deploy "
              + definition.id()
              + " --target "
              + place.id()
              + " --dry-run");
    }
    if (request.confirmed() || request.settle().isPresent()) {
      return;
    }
    String answer =
        session
            .console()
            .ask("type " + definition.id() + " to let real orders go to " + place.id(), "");
    if (!answer.equals(definition.id())) {
      throw new NeedsPerson(
          "--target " + place.id(), "nobody agreed to real orders", "agree with --yes");
    }
  }

  /// Whether a line is a deed of this version at this place.
  static boolean says(AuditLine line, String action, Definition definition, Place place) {
    return line.word("action").orElse("").equals(action)
        && line.word("version").orElse("").equals(definition.version().hash().hex())
        && line.word("execution").orElse("").equals(place.id());
  }

  /// Pass after pass until it is interrupted or stopped. What happens is told at once.
  ///
  /// @param interval between two passes
  /// @param json whether scripts read what is told
  public DeployOutcome watch(Request request, Duration interval, boolean json) {
    Request agreed = request;
    while (true) {
      DeployOutcome last = once(agreed);
      if (last.stopped().isPresent() || !last.unsettled().isEmpty()) {
        return last;
      }
      agreed =
          new Request(
              request.id(),
              request.target(),
              request.source(),
              false,
              true,
              request.patience(),
              Optional.empty());
      if (!last.orders().isEmpty() && json) {
        session.console().line(Json.line(last.json()));
      } else if (!last.orders().isEmpty()) {
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
    }
  }
}
