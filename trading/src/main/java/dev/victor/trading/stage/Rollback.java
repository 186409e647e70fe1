package dev.victor.trading.stage;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.json.JsonFile;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.audit.AuditBook;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.Strategies;
import dev.victor.trading.strategy.StrategyVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// `victor strategy rollback`: makes an earlier live version the definition again. It is brought
/// from the commit that its promotion names, or from the content that the promotion kept, and is
/// what its hash says or nothing is done.
public final class Rollback {

  /// What going back is called in a trail.
  static final String ROLLED_BACK = "rolled-back";

  /// What was asked for.
  ///
  /// @param id of the strategy
  /// @param to the first digits of a version; the last good one when empty
  /// @param reason why
  /// @param close whether what the other version opened is closed; else it stays until its own
  ///   stop, or until the restored version opens something
  /// @param rehearsal whether nothing is written
  public record Request(
      Optional<String> id,
      Optional<String> to,
      Optional<String> reason,
      boolean close,
      boolean rehearsal) {}

  private final Session session;
  private final Workspace workspace;

  /// Ways back in the workspace of a session.
  public Rollback(Session session) {
    this.session = session;
    this.workspace = session.workspace();
  }

  /// Goes back.
  ///
  /// @throws UsageError when there is no version to go back to, or no reason
  /// @throws NeedsPerson when its content cannot be had again
  public RollbackOutcome run(Request request) {
    Strategies strategies = new Strategies(workspace);
    String id = strategies.choose(request.id());
    Path file = strategies.file(id);
    Path folder = strategies.folder(id);
    AuditTrail trail = AuditTrail.of(workspace, id, folder).sound();
    LiveVersions live = LiveVersions.of(trail);
    String now = present(strategies, id);
    String target =
        request
            .to()
            .map(typed -> live.named(typed).filter(version -> !version.equals(now)))
            .orElseGet(() -> live.before(now))
            .orElseThrow(() ->
                new UsageError(
                    id,
                    "no other version of it was live and is not retired",
                    "stop it instead: victor strategy halt " + id));
    String reason =
        request
            .reason()
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .orElseThrow(() ->
                new UsageError(id, "going back is kept with a reason", "say it with --reason"));
    String text = content(target, live, folder, file);
    Optional<String> trouble = Optional.empty();
    if (!request.rehearsal()) {
      trouble = write(id, folder, file, live, now, target, text, reason, request.close());
    }
    return new RollbackOutcome(id, now, target, request.close(), request.rehearsal(), trouble);
  }

  /// The version that stands in the file; empty when it cannot be read, which is a good reason to
  /// go back.
  private static String present(Strategies strategies, String id) {
    try {
      return strategies.require(id).version().hash().hex();
    } catch (BadInput broken) {
      return "";
    }
  }

  private Optional<String> write(
      String id,
      Path folder,
      Path file,
      LiveVersions live,
      String now,
      String target,
      String text,
      String reason,
      boolean close) {
    AuditBook book = new AuditBook(session);
    if (live.inOrder().contains(now)) {
      Map<String, Object> retired = new LinkedHashMap<>();
      retired.put("strategy", id);
      retired.put("action", Standing.PROMOTED);
      retired.put("version", now);
      retired.put("from", Stage.LIVE.word());
      retired.put("to", Stage.RETIRED.word());
      retired.put("override", reason);
      var _ = book.add(id, folder, retired);
    }
    Map<String, Object> deed = new LinkedHashMap<>();
    deed.put("strategy", id);
    deed.put("action", ROLLED_BACK);
    deed.put("version", target);
    deed.put("from", now);
    deed.put("positions", close ? "close" : "keep");
    deed.put("reason", reason);
    AtomicFile.write(file, text);
    return book.add(id, folder, deed);
  }

  /// The text of a definition that is that version.
  private String content(String version, LiveVersions live, Path folder, Path file) {
    Optional<String> committed =
        Optional.ofNullable(live.commits().get(version))
            .flatMap(commit -> ofGit(commit, file))
            .filter(text -> is(version, text, file));
    return committed
        .or(() -> kept(version, folder).filter(text -> is(version, text, file)))
        .orElseThrow(() ->
            new NeedsPerson(
                workspace.root().relativize(file).toString(),
                "version "
                    + version.substring(0, 7)
                    + " cannot be had again: neither its commit "
                    + "nor versions/ holds what has that hash, or its source files changed since",
                "bring them back: git log -- " + workspace.root().relativize(folder)));
  }

  private Optional<String> ofGit(String commit, Path file) {
    if (!commit.matches("[0-9a-f]{40,64}")) {
      return Optional.empty();
    }
    return Repository.find(session.environment(), workspace.root())
        .flatMap(repository -> {
          Path top = repository.top();
          Answer answer =
              new GitRunner(session.environment(), top, false)
                  .read("show", commit + ":" + top.relativize(file));
          return answer.ok() ? Optional.of(answer.text()) : Optional.empty();
        });
  }

  /// What a promotion kept, on several lines again.
  private static Optional<String> kept(String version, Path folder) {
    Path file = folder.resolve("versions").resolve(version + ".json");
    try {
      return Files.isRegularFile(file)
          ? Optional.of(
              Json.write(
                  JsonFile.parse(Files.readAllBytes(file), version + ".json").root().plain()))
          : Optional.empty();
    } catch (IOException | BadInput damaged) {
      return Optional.empty();
    }
  }

  private boolean is(String version, String text, Path file) {
    try {
      return Definition.of(
              text.getBytes(StandardCharsets.UTF_8),
              version.substring(0, 7),
              file,
              path -> StrategyVersion.hashOfFile(workspace, path))
          .version()
          .hash()
          .hex()
          .equals(version);
    } catch (Failure other) {
      return false;
    }
  }

  /// Whether what another version opened is to be closed: what the last way back said of it, and
  /// yes where there was none.
  ///
  /// @param version that is there now
  public static boolean closesOthers(AuditTrail trail, String version) {
    return trail.lines().stream()
        .filter(line -> line.word("action").orElse("").equals(ROLLED_BACK))
        .filter(line -> line.word("version").orElse("").equals(version))
        .reduce((a, b) -> b)
        .flatMap(line -> line.word("positions"))
        .map("close"::equals)
        .orElse(true);
  }
}
