package dev.victor.cli.features;

import io.cucumber.java.en.Given;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// What I did before: branches, commits, files, settings.
public final class MyWorkSteps {

  private final World world;

  /// Steps in a world.
  public MyWorkSteps(World world) {
    this.world = world;
  }

  /// A new branch without a commit of its own, on top of main; I am on it.
  @Given("branch {string}")
  public void branch(String name) {
    world.git("switch", "-q", "-c", name, "main");
  }

  /// The same on top of another branch.
  @Given("branch {string} on {string}")
  public void branch(String name, String base) {
    world.git("switch", "-q", "-c", name, base);
  }

  /// A new branch on top of main with one commit; I am on it.
  @Given("branch {string} with commit {string} changing {string}")
  public void branch(String name, String subject, String file) {
    branch(name);
    commit(subject, file);
  }

  /// The same, pushed.
  @Given("branch {string} with commit {string} changing {string}, pushed")
  public void branchPushed(String name, String subject, String file) {
    branch(name, subject, file);
    pushed();
  }

  /// A new branch on top of another one, with one commit; I am on it.
  @Given("branch {string} on {string} with commit {string} changing {string}")
  public void branch(String name, String base, String subject, String file) {
    branch(name, base);
    commit(subject, file);
  }

  /// The same, pushed.
  @Given("branch {string} on {string} with commit {string} changing {string}, pushed")
  public void branchPushed(String name, String base, String subject, String file) {
    branch(name, base, subject, file);
    pushed();
  }

  /// Branches NAME1, NAME2 … on main, each with one commit that changes a file of its own, pushed.
  @Given("{int} branches {string}, pushed")
  public void branches(int count, String name) {
    List<String> push = new ArrayList<>(List.of("push", "-q", "-u", "origin"));
    for (int i = 1; i <= count; i++) {
      branch(name + i, "feat: " + name + i, name.replace('/', '-') + i + ".txt");
      push.add(name + i);
    }
    world.git(push.toArray(String[]::new));
  }

  /// A commit on the branch I am on; the file holds its subject.
  @Given("commit {string} changing {string}")
  public void commit(String subject, String file) {
    commit(subject, file, subject);
  }

  /// A commit on the branch I am on.
  @Given("commit {string} changing {string} to {string}")
  public void commit(String subject, String file, String content) {
    file(file, content);
    world.git("add", file);
    world.git("commit", "-q", "-m", subject);
  }

  /// A commit that no hook has looked at.
  @Given("I committed {string} changing {string} with --no-verify")
  public void commitUnverified(String subject, String file) {
    file(file, subject);
    world.git("add", file);
    world.git("commit", "-q", "--no-verify", "-m", subject);
  }

  /// Pushes the branch I am on, which follows it from then on.
  @Given("it is pushed")
  public void pushed() {
    world.git("push", "-q", "-u", "origin", "HEAD");
  }

  /// Goes to a branch.
  @Given("I am on {string}")
  public void on(String branch) {
    world.git("switch", "-q", branch);
  }

  /// A change that is not staged.
  @Given("an uncommitted change to {string}")
  public void edit(String file) {
    Path path = world.here().resolve(file);
    try {
      Files.writeString(path, "edited\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A new file that is staged.
  @Given("a staged file {string}")
  public void staged(String file) {
    file(file, "staged");
    world.git("add", file);
  }

  /// A new file that git does not know.
  @Given("an untracked file {string}")
  public void untracked(String file) {
    file(file, "untracked");
  }

  /// Writes a file, without telling git.
  @Given("file {string} holds/holding {string}")
  public void file(String name, String content) {
    Folders.write(world.here().resolve(name), content.replace("\\n", "\n") + "\n");
  }

  /// A file of that size, of nothing but zeros.
  @Given("file {string} of {int} MB")
  public void bigFile(String name, int megabytes) {
    Folders.write(world.here().resolve(name), "\0".repeat(megabytes << 20));
  }

  /// A script.
  @Given("{string} may be run")
  public void executable(String file) {
    Folders.script(world.at(file), Folders.read(world.at(file)));
  }

  /// A project.json that was changed a while later, and is not committed.
  @Given("file {string} now says branching {}")
  public void changed(String file, String branching) {
    Folders.write(world.at(file), projectText("\"branching\": " + branching));
    Folders.later(world.at(file), 10);
  }

  /// Solves a conflict.
  @Given("I solve the conflict in {string} with {string}")
  public void solve(String file, String content) {
    file(file, content);
    world.git("add", file);
  }

  /// A setting in this repository.
  @Given("git config {word} is {string}")
  public void config(String key, String value) {
    world.git("config", key, value);
  }

  /// One more value of a setting that takes many.
  @Given("git config {word} also is {string}")
  public void configAlso(String key, String value) {
    world.git("config", "--add", key, value);
  }

  /// A project.json on the branch I am on, committed, and pushed where there is a remote.
  @Given("a project.json with branching {}")
  public void project(String branching) {
    commitProject("\"branching\": " + branching);
  }

  /// The same with more blocks than one.
  @Given("a project.json with")
  public void projectWith(String blocks) {
    commitProject(blocks);
  }

  private void commitProject(String blocks) {
    Folders.write(world.at("project.json"), projectText(blocks));
    world.git("add", "project.json");
    world.git("commit", "-q", "-m", "chore: project");
    if (Files.exists(world.origin())) {
      world.git("push", "-q", "-u", "origin", "HEAD");
    }
  }

  private static String projectText(String blocks) {
    return """
    {
      "schemaVersion": 1,
      "project": { "id": "p", "name": "P" },
      %s
    }
    """
        .formatted(blocks);
  }

  /// Another work tree of my repository.
  @Given("a worktree for {string} at {string}")
  public void worktree(String branch, String folder) {
    world.git("worktree", "add", "-q", folder, branch);
  }

  /// Another work tree with a new branch.
  @Given("a worktree for the new branch {string} at {string}")
  public void worktreeNew(String branch, String folder) {
    world.git("worktree", "add", "-q", "-b", branch, folder, "main");
  }

  /// My other machine.
  @Given("a clone of mine at {string}")
  public void cloned(String folder) {
    world.gitIn(
        world.folder(), "clone", "-q", world.origin().toString(), world.at(folder).toString());
  }

  /// Everything typed from now on is typed there.
  @Given("I am in folder {string}")
  public void in(String folder) {
    world.go(world.at(folder));
  }

  /// Any git command, which must succeed.
  @Given("I did {string}")
  public void did(String line) {
    world.git(words(line));
  }

  /// A git command that ends with a conflict.
  @Given("{string} ended with a conflict")
  public void conflict(String line) {
    if (world.tryGit(world.here(), words(line)).exit() == 0) {
      throw new IllegalStateException("no conflict: " + line);
    }
  }

  private static String[] words(String line) {
    List<String> words = Words.of(line);
    if (!words.getFirst().equals("git")) {
      throw new IllegalArgumentException("not a git command: " + line);
    }
    return words.subList(1, words.size()).toArray(String[]::new);
  }
}
