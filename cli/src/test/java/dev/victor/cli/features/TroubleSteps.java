package dev.victor.cli.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What goes wrong: networks, hooks, locks, a full disk, a kill.
///
/// A small script called `git`, first in the PATH of what I type, is how things happen at a moment
/// between two steps of one command.
public final class TroubleSteps {

  private static final int KILLED = 128 + 9;

  private final World world;
  private final Typed typed;

  /// Steps in a world.
  public TroubleSteps(World world, Typed typed) {
    this.world = world;
    this.typed = typed;
  }

  /// Nobody answers there.
  @Given("the remote is unreachable")
  public void unreachable() {
    world.git("remote", "set-url", "origin", world.folder().resolve("gone.git").toString());
  }

  /// It is there again.
  @Given("the remote is back")
  public void back() {
    world.git("remote", "set-url", "origin", world.origin().toString());
  }

  /// A hook of mine that refuses.
  @Given("my hook {word} says {string} and fails")
  public void hook(String name, String text) {
    refusing(world.at(".git/hooks/" + name), text);
  }

  /// A hook of the remote that refuses.
  @Given("the remote's hook {word} says {string} and fails")
  public void remoteHook(String name, String text) {
    refusing(world.origin().resolve("hooks/" + name), text);
  }

  private static void refusing(Path hook, String text) {
    Folders.script(hook, "#!/bin/sh\necho '" + text + "' >&2\nexit 1\n");
  }

  /// The hook is gone.
  @Given("my hook {word} is gone")
  public void unhook(String name) {
    delete(world.at(".git/hooks/" + name));
  }

  /// A lock that a killed git left.
  @Given("a lock {string} was left behind")
  public void lock(String file) {
    Folders.write(world.at(file), "");
  }

  /// A person removed it.
  @Given("{string} is removed")
  public void delete(String file) {
    delete(world.at(file));
  }

  private static void delete(Path file) {
    if (!file.toFile().delete()) {
      throw new IllegalStateException("cannot be deleted: " + file);
    }
  }

  /// A coworker is faster than the push, as often as that.
  @Given("a coworker pushes to {string} just before each of my next {int} pushes")
  public void race(String branch, int times) {
    String clone = "git -C '" + world.coworker() + "' ";
    String commands =
        String.join(
            "\n",
            clone + "fetch -q",
            clone + "checkout -q -B " + branch + " origin/" + branch,
            "echo $n > '" + world.coworker() + "'/race$n.txt",
            clone + "add -A",
            clone + "commit -q -m \"feat: race $n\"",
            clone + "push -q origin " + branch);
    onGit("*' push '*", times, commands);
  }

  /// So that their number can be limited.
  @Given("git commands are counted")
  public void count() {
    onGit("*", 0, "");
  }

  /// How many were started.
  @Then("no more than {int} git commands were started")
  public void counted(int most) {
    assertThat(Folders.read(world.folder().resolve("bin/git.calls")).lines())
        .hasSizeBetween(1, most);
  }

  /// git fails as it does on a full disk.
  @Given("the disk is full when git runs {string}")
  public void full(String command) {
    onGit(
        "*' " + command + " '*",
        Integer.MAX_VALUE,
        "echo 'fatal: sha1 file write error: No space left on device' >&2; exit 128");
  }

  /// There is room again, and nobody interferes.
  @Given("git works again")
  public void works() {
    world.variables().put("PATH", System.getenv("PATH"));
  }

  /// The machine stops dead just before the n-th git command of `victor`.
  @When("the power fails before git command {int} of {string}")
  public void killBefore(int count, String line) {
    kill("[ $n -lt " + count + " ] || kill -s KILL -- -$PPID", line);
  }

  /// The machine stops dead when the n-th git command of `victor` has just ended.
  @When("the power fails after git command {int} of {string}")
  public void killAfter(int count, String line) {
    kill("[ $n -ne " + count + " ] || { \"$git\" \"$@\"; kill -s KILL -- -$PPID; }", line);
  }

  private void kill(String how, String line) {
    onGit("*", Integer.MAX_VALUE, how);
    typed.lineToBeKilled(line);
    works();
    if (typed.last().exit() != KILLED) {
      throw new AssertionError("it came to its end: " + typed.last().told());
    }
    Path git = world.at(".git");
    try (Stream<Path> files = Files.walk(git)) {
      files
          .filter(file -> file.toString().endsWith(".lock"))
          .toList()
          .forEach(TroubleSteps::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts a `git` before the real one that runs a piece of shell the first times its arguments
  /// match; `$n` counts these.
  private void onGit(String pattern, int times, String commands) {
    Path shim = world.folder().resolve("bin/git");
    Folders.script(
        shim,
        """
        #!/bin/sh
        git='%s'
        case " $* " in
          %s)
            echo "$*" >>"$0.calls"
            n=$(wc -l <"$0.calls")
            n=$((n))
            if [ $n -le %d ]; then
              PATH=%s
        %s
            fi
            ;;
        esac
        exec "$git" "$@"
        """
            .formatted(realGit(), pattern, times, "'" + System.getenv("PATH") + "'", commands));
    world.variables().put("PATH", shim.getParent() + File.pathSeparator + System.getenv("PATH"));
  }

  private static Path realGit() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, "git"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
