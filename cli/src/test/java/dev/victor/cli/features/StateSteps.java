package dev.victor.cli.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How things are afterwards.
public final class StateSteps {

  private final World world;
  private final Typed typed;
  private final Map<String, String> remembered = new HashMap<>();

  /// Steps in a world.
  public StateSteps(World world, Typed typed) {
    this.world = world;
    this.typed = typed;
  }

  /// Branches, index, files, stash and the remote are what they were before the last command.
  @Then("nothing changed")
  public void nothingChanged() {
    assertThat(State.difference(typed.before(), State.of(world))).isEmpty();
  }

  /// They are what they were before the first command.
  @Then("everything is as it was at first")
  public void asAtFirst() {
    assertThat(State.difference(typed.atFirst(), State.of(world))).isEmpty();
  }

  /// The subjects of a branch's commits, the newest first.
  @Then("{string} has the commits")
  public void commits(String branch, List<String> subjects) {
    assertThat(subjects(world.gitIn(world.at(""), "log", "--format=%s", branch, "--")))
        .isEqualTo(subjects);
  }

  /// The same of a branch as the remote has it.
  @Then("{string} at the remote has the commits")
  public void remoteCommits(String branch, List<String> subjects) {
    assertThat(subjects(world.gitIn(world.origin(), "log", "--format=%s", branch, "--")))
        .isEqualTo(subjects);
  }

  /// The subject of a branch's last commit.
  @Then("the last commit of {string} is {string}")
  public void lastCommit(String branch, String subject) {
    assertThat(world.git("log", "-1", "--format=%s", branch, "--")).isEqualTo(subject);
  }

  private static List<String> subjects(String log) {
    return log.lines().toList();
  }

  /// The remote has exactly what I have, and I know.
  @Then("{string} is pushed")
  public void pushed(String branch) {
    String here = world.git("rev-parse", "refs/heads/" + branch);
    assertThat(world.gitIn(world.origin(), "rev-parse", "refs/heads/" + branch)).isEqualTo(here);
    assertThat(world.git("rev-parse", "refs/remotes/origin/" + branch)).isEqualTo(here);
  }

  /// Two names for one commit.
  @Then("{string} is at {string}")
  public void at(String one, String other) {
    assertThat(world.git("rev-parse", one)).isEqualTo(world.git("rev-parse", other));
  }

  /// All local branches.
  @Then("the branches are {string}")
  public void branches(String names) {
    assertThat(names(world.git("for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads")))
        .isEqualTo(names);
  }

  /// All branches of the remote.
  @Then("the branches at the remote are {string}")
  public void remoteBranches(String names) {
    String all =
        world.gitIn(world.origin(), "for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads");
    assertThat(names(all)).isEqualTo(names);
  }

  private static String names(String lines) {
    return String.join(", ", lines.lines().toList());
  }

  /// All of a file.
  @Then("file {string} now holds {string}")
  public void holds(String file, String content) {
    assertThat(Folders.read(world.at(file))).isEqualTo(content.replace("\\n", "\n") + "\n");
  }

  /// For later.
  @Given("I remember file {string}")
  public void remember(String file) {
    remembered.put(file, Folders.read(world.at(file)));
  }

  /// Byte for byte.
  @Then("file {string} is as remembered")
  public void asRemembered(String file) {
    assertThat(Folders.read(world.at(file))).isEqualTo(remembered.get(file));
  }

  /// Words that may not stand in a file.
  @Then("no line of file {string} has {string}")
  public void lacks(String file, String words) {
    assertThat(Folders.read(world.at(file)).lines()).noneMatch(line -> line.contains(words));
  }

  /// What `git config` of mine, for all repositories, says.
  @Then("my git alias {word} is set")
  public void alias(String name) {
    assertThat(world.git("config", "--get", "alias." + name)).contains("victor");
  }

  /// No such alias.
  @Then("my git alias {word} is not set")
  public void noAlias(String name) {
    assertThat(world.tryGit(world.at(""), "config", "--get", "alias." + name).out()).isEmpty();
  }

  /// Words that stand in a line of a file.
  @Then("one line of file {string} is {string}")
  public void hasLine(String file, String line) {
    assertThat(Folders.read(world.at(file)).lines()).contains(line);
  }

  /// A file that is not there.
  @Then("there is no file {string}")
  public void noFile(String file) {
    assertThat(world.at(file)).doesNotExist();
  }

  /// What is staged of a file.
  @Then("the index holds {string} as {string}")
  public void index(String file, String content) {
    assertThat(world.git("show", ":" + file)).isEqualTo(content.replace("\\n", "\n"));
  }

  /// What `git status --short` says.
  @Then("git status is")
  public void status(String text) {
    assertThat(world.gitIn(world.here(), "status", "--porcelain")).isEqualTo(text.stripTrailing());
  }

  /// Nothing changed, nothing staged, nothing new.
  @Then("the work tree is clean")
  public void clean() {
    status("");
  }

  /// Nothing was left there.
  @Then("the stash list is empty")
  public void noStash() {
    assertThat(world.git("stash", "list")).isEmpty();
  }

  /// The branch checked out.
  @Then("I am now on {string}")
  public void on(String branch) {
    assertThat(world.git("symbolic-ref", "--short", "HEAD")).isEqualTo(branch);
  }

  /// Where `git switch -` leads.
  @Then("the previous branch is {string}")
  public void previous(String branch) {
    assertThat(world.git("rev-parse", "--abbrev-ref", "@{-1}")).isEqualTo(branch);
  }

  /// A setting of this repository.
  @Then("git config {word} now is {string}")
  public void config(String key, String value) {
    assertThat(world.git("config", "--get", key)).isEqualTo(value);
  }

  /// All of a file in another folder.
  @Then("file {string} in folder {string} holds {string}")
  public void holds(String file, String folder, String content) {
    assertThat(Folders.read(world.at(folder).resolve(file)))
        .isEqualTo(content.replace("\\n", "\n") + "\n");
  }

  /// No change and nothing new in another work tree.
  @Then("the work tree {string} is clean")
  public void clean(String folder) {
    assertThat(world.gitIn(world.at(folder), "status", "--porcelain")).isEmpty();
  }

  /// A setting that is not there.
  @Then("git config {word} is not set")
  public void noConfig(String key) {
    assertThat(world.tryGit(world.at(""), "config", "--get", key).out()).isEmpty();
  }

  /// Nothing waits for --continue.
  @Then("no sync is under way")
  public void notUnderWay() {
    assertThat(Files.exists(world.at(".git/rebase-merge"))).isFalse();
    assertThat(Files.exists(world.at(".git/MERGE_HEAD"))).isFalse();
    assertThat(world.at(".git/victor/run")).doesNotExist();
  }
}
