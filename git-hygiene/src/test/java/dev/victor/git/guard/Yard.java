package dev.victor.git.guard;

import dev.victor.core.command.Command;
import dev.victor.core.command.Verb;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.core.git.GitConfig;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.git.command.GitCommands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import victor.fixtures.Answers;

/// A repository with a policy, a bare remote and a home of its own. Starts on `main`, pushed.
public final class Yard {

  /// What a process or a command answered.
  public record Ran(int exit, String out, String err) {}

  /// A policy in which every check can be met.
  public static final String STRICT =
      """
      {
        "schemaVersion": 1,
        "project": { "id": "p", "name": "P" },
        "author": { "name": "V", "gitEmails": ["Victor@Example.com"] },
        "branching": {
          "trunk": "main", "types": ["feat", "fix"], "protected": ["main", "release/*"],
          "linear": true, "maxFileMegabytes": 1
        }
      }
      """;

  public final Path folder;
  public final Path work;
  public final Map<String, String> variables = new HashMap<>();

  /// Where victor says it was started from.
  public Optional<Path> launcher = Optional.empty();

  private Yard(Path folder) {
    this.folder = folder;
    this.work = folder.resolve("work place");
  }

  /// A yard with the strict policy.
  public static Yard strict(Path folder, String... init) {
    Yard yard = new Yard(folder);
    put(
        folder.resolve("gitconfig"),
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
    yard.variables.put("PATH", System.getenv("PATH"));
    yard.variables.put("HOME", folder.toString());
    yard.variables.put("GIT_CONFIG_GLOBAL", folder.resolve("gitconfig").toString());
    yard.variables.put("GIT_CONFIG_NOSYSTEM", "1");
    yard.in(folder, words("git init -q --bare", init, "origin.git"));
    yard.in(folder, words("git init -q", init, "work place"));
    yard.write("project.json", STRICT).commit("feat: one");
    yard.must("git", "remote", "add", "origin", folder.resolve("origin.git").toString());
    yard.must("git", "push", "-q", "-u", "origin", "main");
    return yard;
  }

  private static String[] words(String begin, String[] more, String last) {
    return Stream.of(Stream.of(begin.split(" ")), Stream.of(more), Stream.of(last))
        .flatMap(some -> some)
        .toArray(String[]::new);
  }

  public Yard write(String file, String content) {
    put(work.resolve(file), content);
    return this;
  }

  public Yard commit(String message) {
    must("git", "add", "-A");
    return must("git", "commit", "-q", "--allow-empty", "--no-verify", "-m", message);
  }

  /// A new branch from where we are, with one commit.
  public Yard branch(String name) {
    must("git", "switch", "-q", "-c", name);
    return write(name.replaceAll("[^a-z0-9]", "") + ".txt", name + "\n").commit("feat: work");
  }

  /// Runs something that must work.
  public Yard must(String... command) {
    Ran ran = in(work, command);
    if (ran.exit() != 0) {
      throw new IllegalStateException(List.of(command) + ": " + ran);
    }
    return this;
  }

  public String tell(String... command) {
    return in(work, command).out().strip();
  }

  public String id(String revision) {
    String id = tell("git", "rev-parse", "--verify", "-q", revision);
    return id.isEmpty() ? "0".repeat(tell("git", "rev-parse", "HEAD").length()) : id;
  }

  /// As typed by a person.
  public Ran git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    return in(work, command.toArray(String[]::new));
  }

  public Ran in(Path directory, String... command) {
    return feed("", directory, command);
  }

  public Ran feed(String input, Path directory, String... command) {
    try {
      Path in = Files.createTempFile(folder, "in", "");
      Path err = Files.createTempFile(folder, "err", "");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectInput(Files.writeString(in, input).toFile())
              .redirectError(err.toFile());
      builder.environment().clear();
      builder.environment().putAll(variables);
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ran(process.waitFor(), plain(out), plain(Files.readString(err)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The policy beside the guard, outside of git.
  public Path policy() {
    Path policy = folder.resolve("state/policy");
    PolicyFiles.write(
        policy, PolicyFiles.of(Workspace.require(work).project(), new GitConfig(Map.of())));
    return policy;
  }

  /// `victor git …`.
  public Ran victor(String verb, String... arguments) {
    return victorIn(work, verb, arguments);
  }

  public Ran victorIn(Path directory, String verb, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err), Console.Terminal.NONE);
    ExitCode exit;
    try {
      Command command =
          GitCommands.group().verbs().stream()
              .filter(one -> one.name().equals(verb))
              .map(Verb::make)
              .findFirst()
              .orElseThrow()
              .get();
      command.arguments().parse("victor git " + verb, List.of(arguments));
      Environment environment =
          new Environment(Map.copyOf(variables), directory, folder, Clock.systemUTC(), launcher);
      var outcome = command.run(new Session(environment, console));
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
    return new Ran(
        exit.number(),
        plain(out.toString(StandardCharsets.UTF_8)),
        plain(err.toString(StandardCharsets.UTF_8)));
  }

  private String plain(String text) {
    return text.replace(folder.toString(), "DIR");
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  public static void put(Path file, String content) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
