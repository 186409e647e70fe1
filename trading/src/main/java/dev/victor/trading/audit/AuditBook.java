package dev.victor.trading.audit;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Session;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Writes deeds into trails, and notes the end of a trail in git.
public final class AuditBook {

  private final Session session;

  /// The trails of a session's workspace.
  public AuditBook(Session session) {
    this.session = session;
  }

  /// Adds a deed done now.
  ///
  /// @param strategy its id
  /// @param folder of its definition
  /// @return why git could not note the end of the trail, if it could not
  /// @throws dev.victor.core.failure.BadInput when a line before it is not as it was written
  public Optional<String> add(String strategy, Path folder, Map<String, Object> deed) {
    AuditTrail trail =
        AuditTrail.append(session.workspace(), strategy, folder, session.clock().instant(), deed);
    return AuditAnchor.of(session.environment(), session.workspace())
        .flatMap(anchor -> anchor.note(trail));
  }

  /// The commit that the work tree stands on, when there is one.
  public Optional<String> commit() {
    return Repository.find(session.environment(), session.workspace().root())
        .map(repository -> new GitRunner(session.environment(), repository.top(), false))
        .map(git -> git.read("rev-parse", "--verify", "--quiet", "HEAD"))
        .filter(Answer::ok)
        .map(Answer::word);
  }
}
