package dev.victor.trading.record;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.git.Running;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.strategy.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What git knows of the files that a run is made of.
///
/// @param commit that is checked out
/// @param dirty whether definition, sources, dataset or `project.json` are other than in it
public record CodeState(String commit, boolean dirty) {

  private static final String OID = "# branch.oid ";

  /// A question that git is at work on.
  public static final class Asked {

    private final Optional<Running> running;

    private Asked(Optional<Running> running) {
      this.running = running;
    }

    /// The answer; empty outside of a repository, and before its first commit.
    public Optional<CodeState> await() {
      return running.map(Running::await).filter(Answer::ok).flatMap(CodeState::read);
    }
  }

  /// Asks git, and does not wait: one process beside the run.
  public static Asked ask(Session session, Definition definition) {
    Workspace workspace = session.workspace();
    return new Asked(
        Repository.find(session.environment(), workspace.root())
            .map(repository -> new GitRunner(session.environment(), workspace.root(), false))
            .map(git -> git.startReading(question(workspace, definition))));
  }

  private static String[] question(Workspace workspace, Definition definition) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "--literal-pathspecs",
                "status",
                "--porcelain=v2",
                "--branch",
                "--untracked-files=all",
                "--",
                Workspace.PROJECT_FILE,
                definition.name()));
    words.addAll(definition.strategy().files());
    workspace.project().datasets().stream()
        .filter(dataset -> dataset.id().equals(definition.strategy().dataset()))
        .forEach(dataset -> words.add(dataset.path()));
    return words.toArray(String[]::new);
  }

  private static Optional<CodeState> read(Answer answer) {
    boolean dirty = answer.lines().stream().anyMatch(line -> !line.startsWith("#"));
    return answer.lines().stream()
        .filter(line -> line.startsWith(OID))
        .map(line -> line.substring(OID.length()))
        .filter(oid -> oid.matches("[0-9a-f]{40,64}"))
        .findFirst()
        .map(oid -> new CodeState(oid, dirty));
  }
}
