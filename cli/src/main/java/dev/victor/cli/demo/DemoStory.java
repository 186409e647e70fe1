package dev.victor.cli.demo;

import dev.victor.core.git.GitRunner;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.Scratch;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// What happened before the curtain rises: a project with a remote, a feature branch with
/// unfinished work, a coworker who pushed in the meantime, a month of trading.
public final class DemoStory {

  /// The statement of the month, below the workspace.
  public static final String STATEMENT = "statements/ReportHistory-5001122.html";

  private static final String VICTOR = "Victor <victor@example.com>";
  private static final String COWORKER = "Kim <kim@example.com>";

  private final DemoFolder folder;
  private final GitRunner git;
  private final LocalDateTime now;

  private DemoStory(DemoFolder folder, Environment world) {
    this.folder = folder;
    this.git = new GitRunner(world, folder.root(), false);
    this.now = LocalDateTime.ofInstant(world.clock().instant(), ZoneOffset.UTC);
  }

  /// Makes it all below `root`, an empty folder.
  ///
  /// @return the world in which commands run in the workspace: a home of its own, nothing of the
  ///   user's settings
  public static Environment tell(Path root, Environment environment) {
    DemoFolder folder = new DemoFolder(root);
    Environment world = folder.world(environment);
    new DemoStory(folder, world).tell();
    return world;
  }

  private void tell() {
    git(folder.root(), "init", "-q", "--bare", "-b", "main", folder.origin().toString());
    git(folder.root(), "init", "-q", "-b", "main", folder.workspace().toString());
    git(folder.workspace(), "remote", "add", "origin", folder.origin().toString());
    commit(
        folder.workspace(),
        VICTOR,
        "feat(ridge): forecast with ridge regression",
        "src/ridge.py",
        "project.json",
        ".gitignore",
        "coverage.json");
    commit(
        folder.workspace(),
        VICTOR,
        "test(ridge): one contract for every model",
        "tests/test_ridge.py");
    git(folder.workspace(), "push", "-q", "-u", "origin", "main");
    git(folder.workspace(), "checkout", "-q", "-b", "feat/lstm-dropout");
    commit(folder.workspace(), VICTOR, "feat(lstm): dropout between the layers", "src/lstm.py");
    git(folder.workspace(), "push", "-q", "-u", "origin", "feat/lstm-dropout");
    coworkerPushes();
    unfinishedWork();
    statement();
  }

  /// main moves on twice while Victor works on his branch.
  private void coworkerPushes() {
    try (Scratch coworker = new Scratch(folder.root().resolve("coworker"))) {
      Path clone = coworker.folder();
      git(folder.root(), "clone", "-q", folder.origin().toString(), clone.toString());
      commit(clone, COWORKER, "docs: where the data comes from", "docs/data.md");
      commit(clone, COWORKER, "fix(scaler): fit on the training part only", "src/scaler.py");
      git(clone, "push", "-q", "origin", "main");
    }
  }

  /// One file staged, one edited, one new: all three must survive a sync.
  private void unfinishedWork() {
    Path workspace = folder.workspace();
    write(workspace, "src/schedule.py");
    git(workspace, "add", "src/schedule.py");
    AtomicFile.write(
        workspace.resolve("src/lstm.py"), resource("src/lstm.py") + "\n# next: try 0.3\n");
    AtomicFile.write(
        workspace.resolve("notes.txt"), "compare dropout 0.2 and 0.3 on the sine set\n");
  }

  private void statement() {
    String page = DemoStatement.of(DemoMonth.until(now), now);
    AtomicFile.write(
        folder.workspace().resolve(STATEMENT),
        ("\ufeff" + page).getBytes(StandardCharsets.UTF_16LE));
  }

  private void commit(Path root, String author, String subject, String... files) {
    for (String file : files) {
      write(root, file);
      git(root, "add", file);
    }
    git(root, "commit", "-q", "--author", author, "-m", subject);
  }

  private static void write(Path root, String file) {
    AtomicFile.write(root.resolve(file), resource(file));
  }

  /// A file of the demo project; its last part is its name in the resources.
  private static String resource(String file) {
    String name = "files/" + file.substring(file.lastIndexOf('/') + 1) + ".txt";
    try (InputStream stream = DemoStory.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void git(Path directory, String... arguments) {
    git.in(directory).write(arguments).orFail();
  }
}
