package dev.victor.cli.shell;

import dev.victor.cli.complete.Tree;
import dev.victor.core.command.Command;
import dev.victor.core.command.Group;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Verb;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.Failure;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import victor.fixtures.Answers;

/// A home, and a launcher in an odd place that prints its arguments.
final class Desk {

  /// What a command answered.
  record Result(int exit, String out, String err) {}

  final Path root;
  final Path home;
  final Map<String, String> variables = new HashMap<>();
  Optional<Path> launcher;
  List<String> commands = List.of("git sync", "today", "git policy");

  Desk(Path folder) throws IOException {
    root = folder.toRealPath();
    home = Files.createDirectories(root.resolve("home"));
    launcher = Optional.of(program("it's \"my\" tools $HOME \\\\ \\' #;%/victor", "victor"));
    variables.put("PATH", System.getenv("PATH"));
    variables.put("HOME", home.toString());
    variables.put("SHELL", "/usr/bin/zsh");
  }

  /// A program that says its name and its arguments.
  Path program(String path, String says) throws IOException {
    Path script = root.resolve(path);
    Files.createDirectories(script.resolveSibling(""));
    Files.writeString(
        script, "#!/bin/sh\nprintf '" + says + "'\nprintf ' [%s]' \"$@\"\necho\nexit 3\n");
    if (!script.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + script + " executable");
    }
    return script;
  }

  Environment world() {
    return new Environment(Map.copyOf(variables), root, home, Clock.systemUTC(), launcher);
  }

  /// `victor shell` with what follows.
  Result victor(String verb, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Terminal.NONE);
    int exit;
    try {
      exit = run(verb, List.of(words), console);
    } catch (Failure failure) {
      console.remark(failure.line());
      exit = failure.exit().number();
    }
    return new Result(
        exit,
        plain(out.toString(StandardCharsets.UTF_8)),
        plain(err.toString(StandardCharsets.UTF_8)));
  }

  /// A tree of nothing but names.
  private Tree tree() {
    List<Verb> top = new ArrayList<>();
    Map<String, List<Verb>> groups = new LinkedHashMap<>();
    for (String command : commands) {
      int space = command.indexOf(' ');
      (space < 0
              ? top
              : groups.computeIfAbsent(command.substring(0, space), name -> new ArrayList<>()))
          .add(new Verb(command.substring(space + 1), "does it", ShellCompletionCommand::new));
    }
    List<Group> nouns = new ArrayList<>();
    groups.forEach((name, verbs) -> nouns.add(new Group(name, "all of it", verbs)));
    return new Tree(
        () -> new Group("", "", top),
        () -> nouns,
        noun -> nouns.stream().filter(group -> group.name().equals(noun)).findFirst(),
        List::of);
  }

  private int run(String verb, List<String> words, Console console) {
    Command command =
        ShellCommands.group(tree()).verbs().stream()
            .filter(each -> each.name().equals(verb))
            .findFirst()
            .orElseThrow()
            .make()
            .get();
    command.arguments().parse("victor shell " + verb, words);
    Outcome outcome = command.run(new Session(world(), console));
    Answers.check(command, outcome);
    if (command.arguments().json.value()) {
      console.text(Json.write(outcome.json()));
    } else {
      outcome.print(console);
    }
    return outcome.exit().number();
  }

  /// What a program prints in this home.
  Result run(String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    try {
      Path err = Files.createTempFile(root, "err", "");
      Process process = builder.redirectError(err.toFile()).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), plain(out), plain(Files.readString(err)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Whether a program is on this machine.
  static boolean has(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private String plain(String text) {
    return text.replace(root.toString(), "DIR");
  }
}
