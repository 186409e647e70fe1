package dev.victor.content.document;

import dev.victor.content.document.Documents.Intent;
import dev.victor.content.document.RenderAnswer.Standing;
import dev.victor.content.document.RenderAnswer.Status;
import dev.victor.core.command.ShellWord;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.io.Scratch;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks documents as the next commit would hold them: what is in git's index is laid out in a
/// folder of its own and rendered there, so that neither what is not staged nor what is not tracked
/// can hide that a commit leaves a document stale.
public final class StagedDocuments {

  private static final String SEALS = ".victor/seals";

  private final Workspace workspace;
  private final GitRunner git;
  private final Path below;
  private final Session session;

  private StagedDocuments(Session session, Workspace workspace, Repository repository) {
    this.session = session;
    this.workspace = workspace;
    this.git = new GitRunner(session.environment(), repository.top(), false);
    this.below = repository.top().relativize(workspace.root());
  }

  /// The staged documents of a session's workspace, which must lie in a repository.
  public static StagedDocuments of(Session session) {
    Workspace workspace = session.workspace();
    return new StagedDocuments(
        session, workspace, Repository.require(session.environment(), workspace.root()));
  }

  /// Checks all of them.
  ///
  /// @throws dev.victor.core.failure.BadInput when a template, a target or a marker is wrong
  public RenderAnswer check() {
    try (Scratch scratch = Scratch.create()) {
      git.write("checkout-index", "-a", "-f", "-q", "--prefix=" + scratch.folder() + "/").orFail();
      Path root = scratch.folder().resolve(below);
      if (!Files.isRegularFile(root.resolve(Workspace.PROJECT_FILE))) {
        return new RenderAnswer(List.of(), Intent.CHECK, "", List.of());
      }
      Workspace staged = Workspace.require(root, session.clock());
      RenderAnswer answer = new Documents(staged, Optional.empty()).render(List.of(), Intent.CHECK);
      if (answer.exit() != ExitCode.OK) {
        return told(answer, false);
      }
      DocumentRenderer renderer = new DocumentRenderer(staged);
      List<RenderedFile> files = renderer.render(staged.project().documents());
      if (files.stream().anyMatch(renderer.seals()::lack) && sealed()) {
        return told(answer, true);
      }
      Set<Path> inputs = new HashSet<>(renderer.traces(files).keySet());
      inputs.add(staged.projectFile());
      note(staged, inputs);
      return answer;
    }
  }

  /// Whether there are seals that a commit should have.
  private boolean sealed() {
    return Files.isRegularFile(workspace.inside(SEALS))
        && !git.read("check-ignore", "-q", "--", below.resolve(SEALS).toString()).ok();
  }

  private static RenderAnswer told(RenderAnswer answer, boolean unsealed) {
    List<String> add = new ArrayList<>(List.of("git", "add"));
    List<Standing> standings = new ArrayList<>();
    for (Standing document : answer.documents()) {
      boolean odd = document.status() != Status.UNCHANGED;
      if (odd || unsealed) {
        standings.add(
            new Standing(
                document.id(),
                document.target(),
                odd ? document.status() : Status.STALE,
                document.reasons()));
        if (odd) {
          add.add(document.target());
        }
      } else {
        standings.add(document);
      }
    }
    add.add(SEALS);
    return new RenderAnswer(
        standings,
        Intent.CHECK,
        answer.diff(),
        List.of(
            "what is staged is stale; victor docs render && "
                + ShellWord.line(add.toArray(String[]::new))));
  }

  private void note(Workspace staged, Set<Path> inputs) {
    if (below.toString().isEmpty()) {
      List<String> paths = IndexNote.paths(staged, inputs);
      List<String> asked = new ArrayList<>(List.of("--literal-pathspecs", "ls-files", "-s", "--"));
      asked.addAll(paths);
      new IndexNote(workspace).write(paths, git.read(asked.toArray(String[]::new)).orFail().text());
    }
  }
}
