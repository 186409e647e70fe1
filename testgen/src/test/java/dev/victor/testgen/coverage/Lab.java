package dev.victor.testgen.coverage;

import dev.victor.core.command.Command;
import dev.victor.core.command.Group;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.Failure;
import dev.victor.core.git.GitRunner;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.coverage.command.CoverageCommands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import victor.fixtures.Answers;

/// A real repository with a `project.json` and a report, in a temporary folder.
public final class Lab {

  private static final String HEAD =
      "{\"schemaVersion\": 1, \"project\": {\"id\": \"lab\", \"name\": \"Lab\"},"
          + " \"branching\": {\"trunk\": \"main\"}, \"coverage\": ";

  public final Path folder;
  private final Path home;
  public final Map<String, String> variables = new HashMap<>();
  public String said = "";
  public String remarks = "";

  /// A workspace that git does not know yet.
  public Lab(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder.resolve("lab")).toRealPath();
    this.home = folder;
    Path global = folder.resolve("gitconfig");
    Files.writeString(
        global,
        """
        [user]
        name = V
        email = v@example.com
        [init]
        defaultBranch = main
        [commit]
        gpgsign = false
        """);
    variables.put("PATH", System.getenv("PATH"));
    variables.put("HOME", folder.toString());
    variables.put("GIT_CONFIG_GLOBAL", global.toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
  }

  /// The `coverage` block of `project.json`.
  public Lab gates(String block) throws IOException {
    return write("project.json", HEAD + block + "}\n");
  }

  public Lab write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  public String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  /// A report of coverage.py on one file.
  public Lab report(String path, String executed, String missing) throws IOException {
    return write("coverage.json", "{\"files\": {" + file(path, executed, missing) + "}}");
  }

  public static String file(String path, String executed, String missing) {
    int covered = executed.isEmpty() ? 0 : executed.split(",").length;
    int lines = covered + (missing.isEmpty() ? 0 : missing.split(",").length);
    return "\"%s\": {\"executed_lines\": [%s], \"missing_lines\": [%s], \"excluded_lines\": [], \"summary\": {\"covered_lines\": %d, \"num_statements\": %d}}"
        .formatted(path, executed, missing, covered, lines);
  }

  public Lab git(String... arguments) {
    new GitRunner(environment(), folder, false).write(List.of(arguments)).orFail();
    return this;
  }

  /// Everything as it is now, committed on the trunk.
  public Lab committed() {
    if (!Files.exists(folder.resolve(".git"))) {
      git("init", "-q");
    }
    return git("add", "-A").git("commit", "-q", "-m", "feat: all", "--allow-empty");
  }

  public Environment environment() {
    return new Environment(
        Map.copyOf(variables),
        folder,
        home,
        Clock.fixed(Instant.parse("2099-01-01T00:00:00Z"), ZoneOffset.UTC));
  }

  public Workspace workspace() {
    return Workspace.require(folder, environment().clock());
  }

  public Session session(PrintStream out, PrintStream err) {
    return new Session(environment(), new Console(out, err, Console.Terminal.NONE));
  }

  /// Runs `victor coverage …`; keeps what it says.
  ///
  /// @return its exit code
  public int victor(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Session session = session(outStream, errStream);
    int exit;
    try {
      Outcome outcome = run(session, List.of(words));
      exit = outcome.exit().number();
    } catch (Failure failure) {
      failure.lines().forEach(session.console()::remark);
      exit = failure.exit().number();
    }
    session.console().flush();
    said = out.toString(StandardCharsets.UTF_8);
    remarks = err.toString(StandardCharsets.UTF_8);
    return exit;
  }

  private static Outcome run(Session session, List<String> words) {
    Group group = CoverageCommands.group();
    for (int length = Math.min(2, words.size()); length > 0; length--) {
      String name = String.join(" ", words.subList(0, length));
      for (var verb : group.verbs()) {
        if (verb.name().equals(name)) {
          List<String> rest = new ArrayList<>(words.subList(length, words.size()));
          boolean json = rest.remove("--json");
          Command command = verb.make().get();
          command.arguments().parse("victor coverage " + name, rest);
          Outcome outcome = command.run(session);
          Answers.check(command, outcome);
          if (json) {
            outcome.printJson(session.console());
          } else {
            outcome.print(session.console());
          }
          return outcome;
        }
      }
    }
    throw new IllegalArgumentException("no verb " + words);
  }

  /// Every file below the workspace that is not git's.
  public Set<String> files() throws IOException {
    try (var all = Files.walk(folder)) {
      return Set.copyOf(
          all.filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString())
              .filter(name -> !name.startsWith(".git/"))
              .toList());
    }
  }
}
