package dev.victor.git.scenario;

import dev.victor.core.command.Command;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.git.branch.BranchPolicy;
import dev.victor.git.command.GitCommands;
import dev.victor.git.operation.Desk;
import dev.victor.git.plan.PlanRunner;
import dev.victor.git.sync.Sync;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import victor.fixtures.Answers;

/// A real repository with a bare remote and a coworker's clone, in a folder and a home of its own.
///
/// Starts on `main`, one commit, pushed.
public final class Scenario {

  /// What a command answered.
  public record Result(int exit, String out, String err) {}

  public final Path folder;
  public final Path work;
  public final Map<String, String> variables = new HashMap<>();
  private int tick;

  private Scenario(Path folder) {
    this.folder = folder;
    this.work = folder.resolve("work");
  }

  public static Scenario on(Path folder) {
    Scenario scenario = new Scenario(folder);
    scenario.world();
    scenario.run(folder, "init", "-q", "--bare", "origin.git");
    scenario.run(folder, "clone", "-q", "origin.git", "work");
    scenario.write("a.txt", "one\n").commit("feat: one").git("push", "-q", "-u", "origin", "main");
    scenario.run(folder, "clone", "-q", "origin.git", "coworker");
    return scenario;
  }

  /// A world that was made before, by another process.
  public static Scenario again(Path folder) {
    Scenario scenario = new Scenario(folder);
    scenario.world();
    return scenario;
  }

  /// No remote at all.
  public static Scenario alone(Path folder) {
    Scenario scenario = new Scenario(folder);
    scenario.world();
    scenario.run(folder, "init", "-q", "work");
    return scenario.write("a.txt", "one\n").commit("feat: one");
  }

  /// The same world again in another folder: cheaper than making it anew.
  public Scenario copyTo(Path other) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        Files.copy(
            path,
            other.resolve(folder.relativize(path).toString()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Scenario copy = new Scenario(other);
    copy.variables.putAll(variables);
    copy.variables.put("HOME", other.toString());
    copy.variables.put("GIT_CONFIG_GLOBAL", other.resolve("gitconfig").toString());
    copy.tick = tick;
    for (String clone : List.of("work", "coworker")) {
      copy.run(
          other.resolve(clone),
          "remote",
          "set-url",
          "origin",
          other.resolve("origin.git").toString());
    }
    return copy;
  }

  private void world() {
    Path global = folder.resolve("gitconfig");
    put(
        global,
        """
        [user]
        name = Victor
        email = victor@example.com
        [init]
        defaultBranch = main
        templateDir =
        [commit]
        gpgsign = false
        [protocol "file"]
        allow = always
        [advice]
        detachedHead = false
        """);
    variables.put("PATH", System.getenv("PATH"));
    variables.put("HOME", folder.toString());
    variables.put("GIT_CONFIG_GLOBAL", global.toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
  }

  /// A branch with one commit of its own, `name.txt`, pushed and followed.
  public Scenario feature(String name) {
    git("switch", "-q", "-c", name);
    String file = name.substring(name.lastIndexOf('/') + 1) + ".txt";
    write(file, name + "\n").commit("feat: " + name);
    return git("push", "-q", "-u", "origin", name);
  }

  /// A coworker's commit on a branch of the remote.
  public Scenario coworker(String branch, String file, String content) {
    Path clone = folder.resolve("coworker");
    run(clone, "fetch", "-q", "--prune");
    run(clone, "checkout", "-q", "-B", branch, "origin/" + branch);
    put(clone.resolve(file), content);
    run(clone, "add", "-A");
    run(clone, "commit", "-q", "-m", "feat: " + file);
    run(clone, "push", "-q", "origin", branch);
    return this;
  }

  /// The host puts a branch into the trunk as one commit and deletes it.
  public Scenario hostSquashes(String branch) {
    return hostSquashes(branch, true);
  }

  public Scenario hostSquashes(String branch, boolean delete) {
    inCoworker("fetch", "-q", "--prune");
    inCoworker("checkout", "-q", "-B", "main", "origin/main");
    inCoworker("merge", "-q", "--squash", "origin/" + branch);
    inCoworker("commit", "-q", "-m", "squash: " + branch);
    return hostDone(branch, delete);
  }

  /// The host puts the commits of a branch on top of the trunk and deletes it.
  public Scenario hostRebases(String branch) {
    inCoworker("fetch", "-q", "--prune");
    inCoworker("checkout", "-q", "--detach", "origin/" + branch);
    inCoworker("rebase", "-q", "origin/main");
    inCoworker("checkout", "-q", "-B", "main");
    return hostDone(branch, true);
  }

  private Scenario hostDone(String branch, boolean delete) {
    inCoworker("push", "-q", "origin", "main");
    if (delete) {
      inCoworker("push", "-q", "origin", "--delete", branch);
    }
    return this;
  }

  /// A coworker rewrites a branch of the remote.
  public Scenario coworkerAmends(String branch) {
    inCoworker("fetch", "-q", "--prune");
    inCoworker("checkout", "-q", "-B", branch, "origin/" + branch);
    inCoworker("commit", "-q", "--amend", "-m", "feat: reworded");
    inCoworker("push", "-q", "--force", "origin", branch);
    return this;
  }

  public Answer inCoworker(String... arguments) {
    return run(folder.resolve("coworker"), arguments);
  }

  public Scenario write(String file, String content) {
    put(work.resolve(file), content);
    return this;
  }

  public Scenario commit(String subject) {
    git("add", "-A");
    return git("commit", "-q", "-m", subject);
  }

  /// As typed by a person, whose commands git does not note as ours.
  public void byHand(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile()).inheritIO();
    builder.environment().putAll(variables);
    if (builder.start().waitFor() != 0) {
      throw new IllegalStateException("failed: " + command);
    }
  }

  public Scenario git(String... arguments) {
    run(work, arguments);
    return this;
  }

  public String tell(String... arguments) {
    return run(work, arguments).word();
  }

  public Answer run(Path directory, String... arguments) {
    String time = (1795500000 + 60 * tick++) + " +0000";
    Map<String, String> more = new HashMap<>(variables);
    more.put("GIT_AUTHOR_DATE", time);
    more.put("GIT_COMMITTER_DATE", time);
    Environment environment = new Environment(more, directory, folder, Clock.systemUTC());
    return new GitRunner(environment, directory, false).write(List.of(arguments)).orFail();
  }

  public Environment environment(Path directory) {
    return new Environment(
        Map.copyOf(variables),
        directory,
        folder,
        Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
  }

  /// `victor git sync` with what follows, in the work folder.
  public Result sync(String... arguments) {
    return syncIn(work, arguments);
  }

  public Result syncIn(Path directory, String... arguments) {
    return victorIn(directory, "sync", arguments);
  }

  /// `victor git VERB` with what follows, in the work folder.
  public Result victor(String verb, String... arguments) {
    return victorIn(work, verb, arguments);
  }

  /// `victor git VERB` with what follows, in a folder.
  public Result victorIn(Path directory, String verb, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Terminal.NONE);
    ExitCode exit;
    try {
      Command command =
          GitCommands.group().verbs().stream()
              .filter(known -> known.name().equals(verb))
              .findFirst()
              .orElseThrow()
              .make()
              .get();
      command.arguments().parse("victor git " + verb, List.of(arguments));
      var outcome = command.run(new Session(environment(directory), console));
      Answers.check(command, outcome);
      if (command.arguments().json.value()) {
        console.text(Json.write(outcome.json()));
      } else {
        outcome.print(console);
      }
      exit = outcome.exit();
    } catch (Failure failure) {
      console.remark(failure.line());
      exit = failure.exit();
    }
    return new Result(
        exit.number(),
        plain(out.toString(StandardCharsets.UTF_8)),
        plain(err.toString(StandardCharsets.UTF_8)));
  }

  /// The operation itself, with a probe that may end the world.
  public Sync operation(PlanRunner.Probe probe) {
    Environment environment = environment(work);
    Repository repository = Repository.require(environment, work);
    return new Sync(
        new Desk(
            repository,
            new GitRunner(environment, work, false),
            config -> BranchPolicy.of(config, null),
            environment.clock(),
            probe,
            new Console(
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()),
                Console.Terminal.NONE)));
  }

  /// Everything a sync may not lose: branches here and there, HEAD, index, files, the stash list.
  public Map<String, String> state() {
    Map<String, String> state = new TreeMap<>();
    state.put("branches", tell("for-each-ref", "--format=%(refname) %(objectname)", "refs/heads"));
    state.put("worktree refs", tell("for-each-ref", "refs/worktree"));
    state.put("HEAD", tell("symbolic-ref", "HEAD"));
    state.put("index", tell("ls-files", "--stage"));
    state.put("status", tell("status", "--porcelain=v2"));
    state.put("stash", tell("stash", "list"));
    state.put(
        "there",
        run(folder.resolve("origin.git"), "for-each-ref", "--format=%(refname) %(objectname)")
            .word());
    state.put("under way", Files.exists(work.resolve(".git/rebase-merge")) + "");
    files().forEach((path, content) -> state.put("file " + path, content));
    return state;
  }

  public Map<String, String> files() {
    try (Stream<Path> all = Files.walk(work)) {
      Map<String, String> files = new TreeMap<>();
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        String name = work.relativize(path).toString();
        if (!name.startsWith(".git/")) {
          files.put(name, Files.readString(path));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String read(String file) {
    return files().getOrDefault(file, "(no such file)");
  }

  public List<String> subjects(String range) {
    return new ArrayList<>(run(work, "log", "--format=%s", range).lines());
  }

  public Scenario project(String branching) {
    return write(
        "project.json",
        """
        {
          "schemaVersion": 1,
          "project": { "id": "p", "name": "P" },
          "branching": %s
        }
        """
            .formatted(branching));
  }

  public Scenario hook(String name, String script) {
    Path hook = work.resolve(".git/hooks").resolve(name);
    put(hook, "#!/bin/sh\n" + script + "\n");
    if (!hook.toFile().setExecutable(true)) {
      throw new IllegalStateException("cannot make a hook executable");
    }
    return this;
  }

  private String plain(String text) {
    return text.replace(folder.toString(), "DIR");
  }

  private static void put(Path file, String content) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
