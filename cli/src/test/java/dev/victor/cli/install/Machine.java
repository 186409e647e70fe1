package dev.victor.cli.install;

import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.Failure;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import victor.fixtures.Answers;

/// A home, and releases of victor whose launchers only note what they are asked for.
public final class Machine {

  /// What a command answered.
  public record Result(int exit, String out, String err) {}

  public final Path root;
  public final Path home;
  public final Map<String, String> variables = new HashMap<>();

  /// The launcher that was called.
  public Path launcher;

  public Machine(Path folder) throws IOException {
    root = folder.toRealPath();
    home = Files.createDirectories(root.resolve("my home"));
    launcher = release("an archive", "1.0.0", "1111111111111111");
    variables.put("PATH", System.getenv("PATH"));
    variables.put("HOME", home.toString());
    variables.put("SHELL", "/bin/bash");
  }

  /// An unpacked release; answers its launcher.
  public Path release(String name, String version, String image) throws IOException {
    Path lib = Files.createDirectories(root.resolve(name).resolve("lib/victor"));
    Path jars = Files.createDirectories(lib.resolve("image").resolve(image).resolve("lib"));
    Files.writeString(jars.resolve("victor.jar"), "jar of " + version);
    Files.writeString(jars.resolve("../version"), version + "\n");
    Files.writeString(jars.resolve("../25.docs.aot"), "a cache");
    Files.writeString(lib.resolve("image/id"), image + "\n");
    Files.writeString(lib.resolve("victor.cmd"), "cmd of " + version);
    Path script =
        Files.writeString(
            lib.resolve("victor"),
            """
            #!/bin/sh
            # VERSION
            case ${VICTOR_TRAIN-} in
              later) echo later >>"$HOME/asked" ;;
              now)
                cache=$HOME/.cache/victor/x
                mkdir -p "$cache" && echo 1234 >"$cache/25.docs.aot"
                echo "made docs $cache/25.docs.aot"
                [ ! -e "$HOME/broken" ] || echo "failed git $cache/25.git.aot.failed"
                ;;
              *) echo "victor VERSION" && echo "$*" >>"$HOME/asked" ;;
            esac
            """
                .replace("VERSION", version));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return script;
  }

  public Environment world() {
    return new Environment(
        Map.copyOf(variables), root, home, Clock.systemUTC(), Optional.of(launcher));
  }

  /// `victor install` with what follows, by the launcher that is set.
  public Result install(String... words) {
    return run(new InstallCommand(Machine::victor), "victor install", words);
  }

  /// A command of that launcher.
  public Result run(Command command, String path, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Terminal.NONE);
    int exit;
    try {
      command.arguments().parse(path, List.of(words));
      Outcome outcome = command.run(new Session(world(), console));
      Answers.check(command, outcome);
      if (command.arguments().json.value()) {
        outcome.printJson(console);
      } else {
        outcome.print(console);
      }
      exit = outcome.exit().number();
    } catch (Failure failure) {
      failure.lines().forEach(console::remark);
      exit = failure.exit().number();
    }
    return new Result(exit, plain(out), plain(err));
  }

  /// Stands in for the commands that make completions and man pages.
  public static int victor(Environment world, Console console, List<String> words) {
    if (words.equals(List.of("shell", "uninstall"))) {
      return 0;
    }
    if (words.equals(List.of("shell", "completion", "fish"))) {
      console.remark("no fish here");
      return 2;
    }
    try {
      if (words.getFirst().equals("reference")) {
        Path folder = Files.createDirectories(Path.of(words.getLast(), "man1"));
        Files.writeString(folder.resolve("victor.1"), ".TH VICTOR 1\n");
        Files.writeString(folder.resolve("victor-git-sync.1"), ".TH VICTOR-GIT-SYNC 1\n");
      } else {
        console.line(String.join(" ", words));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return 0;
  }

  private String plain(ByteArrayOutputStream text) {
    return text.toString(StandardCharsets.UTF_8).replace(root.toString(), "DIR");
  }
}
