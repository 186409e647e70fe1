package dev.victor.core.git;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.NullDevice;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The installed git: the one way to everything that writes, scans the work tree or talks to a
/// remote.
///
/// Arguments are a list, never a shell line; stdin is closed; messages are in English; git never
/// asks when nobody can answer; `git` is looked up in the `PATH` of the [Environment].
public final class GitRunner {

  /// How long a git that works locally may run without a word: hooks and huge work trees are slow,
  /// nothing hangs.
  private static final Duration LOCAL_SILENCE = Duration.ofMinutes(30);

  private static final List<String> FIXED =
      List.of(
          "-c",
          "color.ui=false",
          "-c",
          "core.quotePath=false",
          "-c",
          "gc.auto=0",
          "-c",
          "maintenance.auto=false");

  /// What git notes in reflogs instead of the name of its command.
  private static final String ACTION = "victor";

  private final Environment environment;
  private final Path directory;
  private final boolean interactive;
  private final Map<String, String> noting;

  /// A git that works in `directory`; `interactive` lets it ask for a password on the terminal.
  public GitRunner(Environment environment, Path directory, boolean interactive) {
    this(environment, directory, interactive, Map.of("GIT_REFLOG_ACTION", ACTION));
  }

  private GitRunner(
      Environment environment, Path directory, boolean interactive, Map<String, String> noting) {
    this.environment = environment;
    this.directory = directory;
    this.interactive = interactive;
    this.noting = noting;
  }

  /// The folder git works in.
  public Path directory() {
    return directory;
  }

  /// The same git in another folder.
  public GitRunner in(Path other) {
    return new GitRunner(environment, other, interactive, noting);
  }

  /// The same git, whose reflog entries are those of a person's own command: `git switch -` then
  /// leads back.
  public GitRunner asTyped() {
    return new GitRunner(environment, directory, interactive, Map.of());
  }

  /// Whether somebody can answer a question of git.
  public boolean interactive() {
    return interactive;
  }

  /// Asks something that changes nothing, not even the index; waits for the answer.
  public Answer read(String... arguments) {
    return startReading(arguments).await();
  }

  /// Asks something that changes nothing, whose answer is bytes and goes into a file.
  public Answer readInto(Path file, String... arguments) {
    List<String> words = List.of(arguments);
    ProcessBuilder builder = builder(Map.of("GIT_OPTIONAL_LOCKS", "0"), words);
    builder.redirectInput(NullDevice.input());
    builder.redirectOutput(file.toFile());
    try {
      return new Running(words, builder.start(), null, LOCAL_SILENCE).await();
    } catch (IOException e) {
      throw unstartable(e);
    }
  }

  /// Asks something that changes nothing, and goes on.
  public Running startReading(String... arguments) {
    return start(Map.of("GIT_OPTIONAL_LOCKS", "0"), List.of(arguments), null, LOCAL_SILENCE);
  }

  /// Runs a command that writes; waits until it has ended.
  public Answer write(String... arguments) {
    return write(List.of(arguments));
  }

  /// Runs a command that writes; waits until it has ended.
  public Answer write(List<String> arguments) {
    return start(Map.of(), arguments, null, LOCAL_SILENCE).await();
  }

  /// Runs a command that reads `input` from stdin; waits until it has ended.
  public Answer feed(String input, String... arguments) {
    return start(Map.of(), List.of(arguments), input, LOCAL_SILENCE).await();
  }

  /// Starts a command that talks to a remote; it is stopped when nothing is heard of it for
  /// `silence`.
  public Running startRemote(Duration silence, List<String> arguments) {
    return start(Map.of(), arguments, null, silence);
  }

  /// Runs two commands that change nothing, the second fed by the first; nothing is kept of what
  /// flows between them.
  ///
  /// @param input stdin of the first; may be empty
  public Answer pipe(String input, List<String> first, List<String> second) {
    Map<String, String> more = Map.of("GIT_OPTIONAL_LOCKS", "0");
    ProcessBuilder from = builder(more, first).redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      List<Process> both = ProcessBuilder.startPipeline(List.of(from, builder(more, second)));
      Running last = new Running(second, both.getLast(), null, LOCAL_SILENCE);
      try (OutputStream stdin = both.getFirst().getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      }
      return last.await();
    } catch (IOException e) {
      throw unstartable(e);
    }
  }

  private Running start(
      Map<String, String> more, List<String> arguments, @Nullable String input, Duration silence) {
    ProcessBuilder builder = builder(more, arguments);
    if (input == null) {
      builder.redirectInput(NullDevice.input());
    }
    try {
      return new Running(arguments, builder.start(), input, silence);
    } catch (IOException e) {
      throw unstartable(e);
    }
  }

  private NeedsPerson unstartable(IOException e) {
    return new NeedsPerson(
        directory.toString(),
        "git cannot be started here (" + e.getMessage() + ")",
        "check that the folder exists",
        e);
  }

  private ProcessBuilder builder(Map<String, String> more, List<String> arguments) {
    List<String> command = new ArrayList<>(FIXED.size() + arguments.size() + 1);
    command.add(executable().toString());
    command.addAll(FIXED);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    Map<String, String> variables = builder.environment();
    variables.clear();
    variables.putAll(environment.variables());
    variables.put("LC_ALL", "C");
    variables.put("LANGUAGE", "");
    variables.put("GIT_EDITOR", "true");
    variables.put("GIT_SEQUENCE_EDITOR", "true");
    variables.put("GIT_MERGE_AUTOEDIT", "no");
    if (!interactive) {
      variables.put("GIT_TERMINAL_PROMPT", "0");
      variables.putIfAbsent("GIT_ASKPASS", "true");
      variables.putIfAbsent("SSH_ASKPASS", "true");
    }
    variables.putAll(noting);
    variables.putAll(more);
    return builder;
  }

  /// Where git is, by the `PATH` of the environment.
  Path executable() {
    return environment
        .program("git")
        .orElseThrow(() ->
            new NeedsPerson(
                null, "git is not installed", "install it: apt install git, or brew install git"));
  }
}
