package dev.victor.cli.features;

import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import java.util.ArrayList;
import java.util.List;

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

  /// My clone keeps its objects under SHA-256 names, and so does the remote.
  @Given("a repository with a remote and SHA-256 ids")
  public void sha256() {
    world.gitIn(world.folder(), "init", "-q", "--bare", "--object-format=sha256", "origin.git");
    world.gitIn(world.folder(), "init", "-q", "--object-format=sha256", "work");
    world.git("remote", "add", "origin", world.origin().toString());
    Folders.write(world.at("a.txt"), "one\n");
    world.git("add", "a.txt");
    world.git("commit", "-q", "-m", "feat: one");
    world.git("push", "-q", "-u", "origin", "main");
    coworkersClone();
  }

  /// My clone has no file contents but those that were checked out.
  @Given("a repository with a remote that was cloned without blobs")
  public void partial() {
    clonedAgain("--filter=blob:none");
  }

  /// My clone knows the last commit only.
  @Given("a repository with a remote that was cloned with depth 1")
  public void shallow() {
    Template.copyTo(world);
    Folders.write(world.coworker().resolve("a.txt"), "two\n");
    world.gitIn(world.coworker(), "commit", "-q", "-a", "-m", "feat: two");
    world.gitIn(world.coworker(), "push", "-q", "origin", "main");
    Folders.delete(world.at(""));
    clone("--depth=1", "--no-single-branch");
  }

  /// Only one folder of two is checked out.
  @Given("a repository with a remote and a sparse checkout of {string}")
  public void sparse(String cone) {
    Template.copyTo(world);
    for (String folder : new String[] {cone, "elsewhere"}) {
      Folders.write(world.at(folder + "/here.txt"), folder + "\n");
    }
    world.git("add", "-A");
    world.git("commit", "-q", "-m", "feat: folders");
    world.git("push", "-q", "origin", "main");
    world.git("sparse-checkout", "set", "--cone", cone);
  }

  /// A repository in the repository.
  @Given("a repository with a remote and a submodule {string}")
  public void submodule(String name) {
    Template.copyTo(world);
    world.gitIn(world.folder(), "clone", "-q", "--bare", world.origin().toString(), "library.git");
    String url = world.folder().resolve("library.git").toString();
    world.git("submodule", "--quiet", "add", url, name);
    world.git("commit", "-q", "-m", "feat: submodule");
    world.git("push", "-q", "origin", "main");
  }

  /// As many small files as that, in folders of a hundred.
  @Given("a repository with a remote and {int} files")
  public void many(int count) {
    Template.copyTo(world);
    for (int i = 0; i < count; i++) {
      Folders.write(world.at("many/" + i / 100 + "/" + i + ".txt"), "one of many\n");
    }
    world.git("add", "-A");
    world.git("commit", "-q", "-m", "feat: many");
    world.git("push", "-q", "origin", "main");
  }

  private void clonedAgain(String... how) {
    Template.copyTo(world);
    world.gitIn(world.origin(), "config", "uploadpack.allowFilter", "true");
    Folders.delete(world.at(""));
    clone(how);
  }

  private void clone(String... how) {
    List<String> words = new ArrayList<>(List.of("clone", "-q"));
    words.addAll(List.of(how));
    words.addAll(List.of("file://" + world.origin(), "work"));
    world.gitIn(world.folder(), words.toArray(String[]::new));
  }

  private void coworkersClone() {
    world.gitIn(world.folder(), "clone", "-q", world.origin().toString(), "coworker");
  }
}
