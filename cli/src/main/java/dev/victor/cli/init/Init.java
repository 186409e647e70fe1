package dev.victor.cli.init;

import dev.victor.core.console.Console;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.Repository;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.Slashed;
import dev.victor.core.project.ProjectFile;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes a workspace of a folder: the top of its git repository, or the folder itself.
final class Init {

  private static final String IGNORED =
      """
      # what victor can make again, or what is nobody else's business
      /journal.db*
      /journal.html
      /outbox/
      /stamps/
      /reports/
      /run/
      """;

  private final Environment environment;
  private final Console console;

  Init(Environment environment, Console console) {
    this.environment = environment;
    this.console = console;
  }

  /// Finds out, asks, writes.
  ///
  /// @param ask questions are allowed, if there is a terminal
  /// @param rehearse nothing is written
  /// @throws NeedsPerson when there is a `project.json` already
  Initialised run(boolean ask, boolean rehearse) {
    Path root =
        Repository.find(environment, environment.directory())
            .map(Repository::top)
            .orElse(environment.directory());
    refuseExisting(root);
    refuseLink(root);
    Draft draft = Draft.of(root, environment);
    if (ask && console.terminal().interactive()) {
      draft =
          draft.answered(
              console.ask("name of the project", draft.name()),
              console.ask("one line about it", draft.tagline()),
              console.ask("your name", draft.author()));
    }
    String text = DraftText.of(draft);
    ProjectFile.parse(
        text.getBytes(StandardCharsets.UTF_8), Workspace.PROJECT_FILE, environment.clock());
    List<String> written = new ArrayList<>();
    write(root.resolve(Workspace.PROJECT_FILE), text, rehearse, written);
    Path ignore = root.resolve(".victor/.gitignore");
    if (!Files.exists(ignore)) {
      write(ignore, IGNORED, rehearse, written);
    }
    return new Initialised(root, draft, text, written, rehearse);
  }

  private void write(Path file, String text, boolean rehearse, List<String> written) {
    if (!rehearse) {
      AtomicFile.write(file, text);
    }
    written.add(Slashed.of(environment.directory().relativize(file)));
  }

  /// A `project.json` at the top of the repository, or one of victor's on the way there, is a
  /// workspace already. Below the top, other tools may have theirs.
  private void refuseExisting(Path root) {
    for (Path folder = environment.directory(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(Workspace.PROJECT_FILE);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        refuse(folder, folder.equals(root));
      }
      if (folder.equals(root)) {
        return;
      }
    }
  }

  private void refuse(Path folder, boolean top) {
    String where =
        Slashed.of(environment.directory().relativize(folder.resolve(Workspace.PROJECT_FILE)));
    if (!OtherTool.has(folder)) {
      throw new NeedsPerson(
          where, "is there already and stays as it is", "edit it, then: victor doctor");
    }
    if (top) {
      throw new NeedsPerson(
          where,
          "belongs to another tool, for it has no \"schemaVersion\", and stays as it is",
          "move it where that tool also finds it, such as the folder of its package, then: victor"
              + " init");
    }
  }

  /// The folder may be a stranger's: a link in the place of ours would be written through.
  private static void refuseLink(Path root) {
    Path state = root.resolve(".victor");
    if (Files.isSymbolicLink(state)) {
      throw new NeedsPerson(
          state.toString(),
          "is a link, and victor keeps what it makes inside the workspace",
          "remove the link, then: victor init");
    }
  }
}
