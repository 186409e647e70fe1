package dev.victor.cli.features;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;

/// The repository a scenario begins with.
public final class RepositorySteps {

  private final World world;

  /// Steps in a world.
  public RepositorySteps(World world) {
    this.world = world;
  }

  /// Leaves nothing behind.
  @After
  public void end() {
    world.end();
  }

  /// My clone on `main`, one commit "feat: one" with `a.txt` that holds "one", pushed; a coworker
  /// has a clone as well.
  @Given("a repository with a remote")
  public void withRemote() {
    Template.copyTo(world);
  }

  /// The same, and nobody else knows of it.
  @Given("a repository without a remote")
  public void alone() {
    world.gitIn(world.folder(), "init", "-q", "work");
    Folders.write(world.at("a.txt"), "one\n");
    world.git("add", "a.txt");
    world.git("commit", "-q", "-m", "feat: one");
  }

  /// `git init` and nothing more.
  @Given("a repository without a commit")
  public void empty() {
    world.gitIn(world.folder(), "init", "-q", "work");
  }

  /// A folder that is no repository, and I am in it.
  @Given("a folder that is no repository")
  public void none() {
    Folders.write(world.at("readme.txt"), "nothing\n");
  }
}
