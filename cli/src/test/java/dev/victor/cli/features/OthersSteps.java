package dev.victor.cli.features;

import io.cucumber.java.en.Given;
import java.nio.file.Path;

/// What others do at the remote: coworkers, and the host that merges pull requests.
public final class OthersSteps {

  private final World world;

  /// Steps in a world.
  public OthersSteps(World world) {
    this.world = world;
  }

  /// The file holds the commit's subject.
  @Given("a coworker pushes to {string} a commit {string} changing {string}")
  public void push(String branch, String subject, String file) {
    push(branch, subject, file, subject);
  }

  /// A commit on top of a branch of the remote.
  @Given("a coworker pushes to {string} a commit {string} changing {string} to {string}")
  public void push(String branch, String subject, String file, String content) {
    take(branch);
    Folders.write(world.coworker().resolve(file), content.replace("\\n", "\n") + "\n");
    coworker("add", "-A");
    coworker("commit", "-q", "-m", subject);
    coworker("push", "-q", "origin", branch);
  }

  /// A branch that I have not heard of.
  @Given("a coworker pushes the new branch {string} with commit {string} changing {string}")
  public void pushNew(String branch, String subject, String file) {
    take("main");
    coworker("checkout", "-q", "-B", branch);
    Folders.write(world.coworker().resolve(file), subject + "\n");
    coworker("add", "-A");
    coworker("commit", "-q", "-m", subject);
    coworker("push", "-q", "origin", branch);
  }

  /// The last commit of a branch gets other words, and so another id.
  @Given("a coworker force-pushes {string} with its last commit reworded to {string}")
  public void reword(String branch, String subject) {
    take(branch);
    coworker("commit", "-q", "--amend", "-m", subject);
    coworker("push", "-q", "--force", "origin", branch);
  }

  /// The last commit of a branch is thrown away.
  @Given("a coworker force-pushes {string} without its last commit")
  public void drop(String branch) {
    take(branch);
    coworker("reset", "-q", "--hard", "HEAD~");
    coworker("push", "-q", "--force", "origin", branch);
  }

  /// A branch of the remote is rebased on main.
  @Given("a coworker rebases {string} on main and force-pushes it")
  public void rebase(String branch) {
    take(branch);
    coworker("rebase", "-q", "origin/main");
    coworker("push", "-q", "--force", "origin", branch);
  }

  /// What it brought is taken out again.
  @Given("a coworker reverts the last commit of {string}")
  public void revert(String branch) {
    take(branch);
    coworker("revert", "--no-edit", "HEAD");
    coworker("push", "-q", "origin", branch);
  }

  /// Gone at the remote.
  @Given("a coworker deletes {string} at the remote")
  public void delete(String branch) {
    coworker("push", "-q", "origin", "--delete", branch);
  }

  /// What GitHub's three buttons do, and a fast-forward.
  @Given("^the host (merges|squash-merges|rebase-merges|fast-forwards) \"(.*)\" into \"(.*)\"$")
  public void hostMerges(String how, String branch, String target) {
    take(target);
    String from = "origin/" + branch;
    switch (how) {
      case "merges" ->
          coworker("merge", "-q", "--no-ff", "-m", "Merge pull request from " + branch, from);
      case "squash-merges" -> {
        coworker("merge", "-q", "--squash", from);
        coworker("commit", "-q", "-m", "squash: " + branch);
      }
      case "rebase-merges" -> {
        coworker("cherry-pick", "origin/" + target + ".." + from);
        coworker("commit", "-q", "--amend", "--no-edit", "--reset-author");
      }
      default -> coworker("merge", "-q", "--ff-only", from);
    }
    coworker("push", "-q", "origin", target);
  }

  /// The same, and the branch is deleted at the remote, as hosts do.
  @Given(
      "^the host (merges|squash-merges|rebase-merges|fast-forwards) \"(.*)\" into \"(.*)\" and"
          + " deletes it$")
  public void hostMergesAndDeletes(String how, String branch, String target) {
    hostMerges(how, branch, target);
    delete(branch);
  }

  private void take(String branch) {
    coworker("fetch", "-q", "--prune");
    coworker("checkout", "-q", "-B", branch, "origin/" + branch);
  }

  private void coworker(String... words) {
    Path clone = world.coworker();
    world.gitIn(clone, words);
  }
}
