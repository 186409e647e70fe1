package dev.victor.git.protect;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.Failure;
import dev.victor.core.git.GitRunner;
import dev.victor.core.http.Http;
import dev.victor.core.http.Limits;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.git.protect.Protect.Wish;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A real repository with a `project.json`, in a folder and a home of its own.
final class Clone {

  static final Wish SHOW = new Wish(false, false, false);
  static final Wish WRITE = new Wish(true, false, false);
  static final Wish APPLY = new Wish(false, true, false);
  static final Wish COMPARE = new Wish(false, true, true);

  /// What a command left behind.
  ///
  /// @param exit exit code, of a failure too
  /// @param out stdout
  /// @param err stderr, with the lines of a failure
  record Result(int exit, String out, String err) {}

  final Path folder;
  final Path work;
  final Map<String, String> variables = new HashMap<>();
  final List<Duration> pauses = new ArrayList<>();
  private Duration silence = Duration.ofSeconds(30);
  private Path directory;

  Clone(Path folder) {
    this.folder = folder;
    this.work = folder.resolve("work");
    this.directory = work;
    write(
        folder.resolve("gitconfig"),
        """
        [user]
        name = Victor
        email = victor@example.com
        [init]
        defaultBranch = main
        [commit]
        gpgsign = false
        """);
    variables.put("PATH", String.valueOf(System.getenv("PATH")));
    variables.put("HOME", folder.toString());
    variables.put("GIT_CONFIG_GLOBAL", folder.resolve("gitconfig").toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    write(work.resolve("readme.txt"), "hello\n");
    git("init", "-q");
  }

  /// The same with a policy, and a repository at GitHub when there is an address.
  Clone with(String repository, String branching) {
    String links =
        repository.isEmpty() ? "" : ", \"links\": { \"repository\": \"" + repository + "\" }";
    write(
        work.resolve("project.json"),
        """
        { "schemaVersion": 1, "project": { "id": "lab", "name": "Lab" },
          "author": { "name": "Victor", "email": "victor@example.com" }%s%s }
        """
            .formatted(links, branching.isEmpty() ? "" : ", \"branching\": " + branching));
    return this;
  }

  Clone trust(String host) {
    write(folder.resolve(".config/victor/config.json"), "{ \"trustedHosts\": [\"" + host + "\"] }");
    return this;
  }

  /// The same, where a server is waited for no longer than this.
  Clone waiting(Duration longest) {
    silence = longest;
    return this;
  }

  /// The same seen from another working directory.
  Clone in(Path other) {
    directory = other;
    return this;
  }

  Clone set(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  String git(String... arguments) {
    return runner().write(List.of(arguments)).orFail().word();
  }

  private GitRunner runner() {
    return new GitRunner(environment(), work, false);
  }

  /// Commits everything.
  String commit(String subject) {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "-m", subject);
    return git("rev-parse", "HEAD");
  }

  Result protect(Wish wish) {
    return protect(wish, false);
  }

  Result protect(Wish wish, boolean json) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Console.Terminal.NONE);
    int exit = answer(new Session(environment(), console), console, wish, json);
    console.flush();
    return new Result(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private int answer(Session session, Console console, Wish wish, boolean json) {
    try {
      Outcome outcome = new Protect(session, this::http).run(wish);
      if (json) {
        console.text(Json.write(outcome.json()));
      } else {
        outcome.print(console);
      }
      return outcome.exit().number();
    } catch (Failure failure) {
      failure.lines().forEach(console::remark);
      return failure.exit().number();
    }
  }

  private Http http() {
    Limits usual = Limits.usual();
    return new Http(
        new Limits(
            Duration.ofSeconds(30),
            silence,
            usual.whole(),
            usual.largest(),
            usual.attempts(),
            usual.patience()),
        clock(),
        pauses::add);
  }

  private Environment environment() {
    return new Environment(Map.copyOf(variables), directory, folder, clock());
  }

  static Clock clock() {
    return Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  }

  String read(String path) {
    try {
      return Files.readString(work.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Clone write(String path, String content) {
    write(work.resolve(path), content);
    return this;
  }

  private static void write(Path file, String content) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
