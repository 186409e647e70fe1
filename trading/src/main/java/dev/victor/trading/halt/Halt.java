package dev.victor.trading.halt;

import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.audit.AuditBook;
import dev.victor.trading.strategy.Strategies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `victor strategy halt`: stops every order of a strategy, or lets it go on.
public final class Halt {

  /// What was asked for.
  ///
  /// @param id of the strategy
  /// @param all every strategy
  /// @param clear lets it go on
  /// @param reason why; needed to let it go on
  /// @param rehearsal whether nothing is written
  public record Request(
      Optional<String> id,
      boolean all,
      boolean clear,
      Optional<String> reason,
      boolean rehearsal) {}

  private final Session session;

  /// The kill switch of a session's workspace.
  public Halt(Session session) {
    this.session = session;
  }

  /// Stops, or lets go on.
  ///
  /// @throws UsageError when nothing was named, or no reason given to let it go on
  public HaltOutcome run(Request request) {
    if (request.all() == request.id().isPresent()) {
      throw new UsageError("ID", "one strategy or all of them", "name one, or say --all");
    }
    String reason = request.reason().map(String::strip).orElse("");
    if (request.clear() && reason.isEmpty()) {
      throw new UsageError(
          "--clear", "what was stopped goes on for a reason", "say it with --reason");
    }
    Strategies strategies = new Strategies(session.workspace());
    List<String> ids = request.all() ? strategies.ids() : List.of(known(strategies, request.id()));
    Halts halts = new Halts(session);
    List<HaltOutcome.Halted> done = new ArrayList<>();
    List<Path> folders = ids.stream().map(strategies::folder).toList();
    List<Boolean> before = folders.stream().map(folder -> halts.why(folder).isPresent()).toList();
    if (!request.rehearsal()) {
      for (int i = 0; i < ids.size(); i++) {
        if (request.clear()) {
          break;
        }
        halts.put(ids.get(i), folders.get(i), reason.isEmpty() ? "by hand" : reason);
      }
    }
    for (int i = 0; i < ids.size(); i++) {
      boolean changes = before.get(i) == request.clear();
      if (changes && !request.rehearsal()) {
        note(ids.get(i), folders.get(i), request.clear(), reason);
        if (request.clear()) {
          halts.clear(ids.get(i), folders.get(i));
        }
      }
      done.add(new HaltOutcome.Halted(ids.get(i), !request.clear(), changes));
    }
    return new HaltOutcome(done, request.rehearsal());
  }

  private static String known(Strategies strategies, Optional<String> id) {
    String chosen = id.orElseThrow();
    return strategies.ids().contains(chosen) ? chosen : strategies.require(chosen).id();
  }

  private void note(String id, Path folder, boolean clear, String reason) {
    Map<String, Object> deed = new LinkedHashMap<>();
    deed.put("strategy", id);
    deed.put("action", clear ? "resumed" : "halted");
    deed.put("reason", reason.isEmpty() ? "by hand" : reason);
    var _ = new AuditBook(session).add(id, folder, deed);
  }
}
