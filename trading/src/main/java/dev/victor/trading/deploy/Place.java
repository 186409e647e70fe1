package dev.victor.trading.deploy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.http.Http;
import dev.victor.core.http.Limits;
import dev.victor.core.http.Pause;
import dev.victor.core.project.Execution;
import dev.victor.core.workspace.Secrets;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Settings;
import dev.victor.core.workspace.Trust;
import dev.victor.trading.halt.BridgeFolder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where orders go: an execution of `project.json`, or paper, which needs none.
///
/// @param id of the execution; `paper` where none is declared
/// @param type paper, mt5-bridge or webhook
/// @param declared the execution, when there is one
record Place(String id, String type, Optional<Execution> declared) {

  static final String PAPER = "paper";
  private static final int LARGEST_ANSWER = 64 << 10;

  /// The place that was typed: the id of an execution, or a type that one execution alone has.
  ///
  /// @throws UsageError when there is none, or more than one
  static Place of(Session session, Optional<String> typed) {
    List<Execution> all = session.workspace().project().executions();
    String word = typed.orElse(PAPER);
    Optional<Execution> named = all.stream().filter(each -> each.id().equals(word)).findFirst();
    if (named.isPresent()) {
      return new Place(word, named.get().type(), named);
    }
    List<Execution> ofType = all.stream().filter(each -> each.type().equals(word)).toList();
    if (ofType.size() == 1) {
      return new Place(ofType.getFirst().id(), word, Optional.of(ofType.getFirst()));
    }
    if (word.equals(PAPER) && ofType.isEmpty()) {
      return new Place(PAPER, PAPER, Optional.empty());
    }
    List<String> ids = all.stream().map(Execution::id).toList();
    throw new UsageError(
        "--target " + word,
        ofType.isEmpty() ? "no execution of project.json is that" : "several executions are that",
        ids.isEmpty()
            ? "declare one: \"executions\": [{\"id\": \"mt\", \"type\": \"mt5-bridge\"}]"
            : Nearest.remedy(word, ids));
  }

  /// Whether money may be at stake there.
  boolean real() {
    return !type.equals(PAPER);
  }

  /// Who carries orders out there.
  ///
  /// @param patience for an answer
  /// @param stale seconds after which an order may not be carried out any more
  /// @throws dev.victor.core.failure.Failure when the user's settings do not have what it needs
  Target target(Session session, String strategy, Pause pause, Duration patience, int stale) {
    Settings settings = Settings.of(session.environment());
    return switch (type) {
      case "mt5-bridge" ->
          new BridgeTarget(
                  BridgeFolder.of(
                      session.environment(),
                      needed(session, settings.bridges().get(id), "bridges", "\"/folder\""),
                      strategy),
                  session.clock(),
                  pause,
                  patience,
                  Duration.ofSeconds(stale))
              .ready();
      case "webhook" -> {
        Settings.OrderHook hook =
            needed(
                session,
                settings.webhooks().get(id),
                "webhooks",
                "{\"url\": \"https://…\", \"secret\": \"env:VICTOR_ORDERS\"}");
        yield new HookTarget(
            Trust.of(session.environment()).require(hook.url(), Trust.Purpose.ORDERS),
            new Secrets(session.environment()).resolve(hook.secret()),
            new Http(limits(), session.clock(), pause),
            session.clock());
      }
      default -> new PaperTarget();
    };
  }

  private static Limits limits() {
    return new Limits(
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        LARGEST_ANSWER,
        1,
        Duration.ZERO);
  }

  private <T> T needed(Session session, @Nullable T value, String block, String example) {
    if (value == null) {
      throw new BadInput(
          Settings.file(session.environment()).toString(),
          "does not say where orders of \"" + id + "\" go",
          "add \"" + block + "\": {\"" + id + "\": " + example + "}");
    }
    return value;
  }
}
