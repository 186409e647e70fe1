package dev.victor.testgen.python;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.io.NullDevice;
import dev.victor.core.io.Scratch;
import dev.victor.core.workspace.Environment;
import dev.victor.testgen.contract.Resource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A script of ours, run by the user's Python: that of `VICTOR_PYTHON`, of the active virtual
/// environment, or `python3` in the `PATH`. It runs isolated: modules of the folder it works in and
/// Python's own variables mean nothing to it.
public final class PythonScript {

  private static final int LONGEST_COMPLAINT = 2_000;

  private final Environment environment;
  private final String name;
  private final String text;

  /// A script that is a resource, such as `/dev/victor/testgen/pytest/prove.py`.
  public PythonScript(Environment environment, String resource) {
    this.environment = environment;
    this.name = resource.substring(resource.lastIndexOf('/') + 1);
    this.text = Resource.text(resource);
  }

  /// What the script prints.
  ///
  /// @param longest how long it may take
  /// @throws NeedsPerson when there is no Python
  /// @throws OutsideFailed when the script fails, or takes too long
  public String run(Path directory, Duration longest, List<String> arguments) {
    StringBuilder out = new StringBuilder();
    run(directory, longest, arguments, line -> out.append(line).append('\n'));
    return out.toString();
  }

  /// Hands over each line that the script prints, as it comes.
  ///
  /// @param longest how long it may take
  /// @throws NeedsPerson when there is no Python
  /// @throws OutsideFailed when the script fails, or takes too long
  public void run(
      Path directory, Duration longest, List<String> arguments, Consumer<String> lines) {
    try (Scratch scratch = Scratch.create()) {
      Path script = Files.writeString(scratch.folder().resolve(name), text);
      List<String> command = new ArrayList<>(List.of(python().toString(), "-I", script.toString()));
      command.addAll(arguments);
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      builder.redirectInput(NullDevice.input());
      builder.environment().clear();
      builder.environment().putAll(environment.variables());
      await(builder.start(), longest, lines);
    } catch (IOException e) {
      throw new NeedsPerson(name, "Python cannot be started", "check that python3 runs", e);
    }
  }

  private void await(Process process, Duration longest, Consumer<String> lines) throws IOException {
    AtomicBoolean late = new AtomicBoolean();
    StringBuilder complaint = new StringBuilder();
    Thread watch = Thread.ofVirtual().start(() -> watch(process, longest, late));
    Thread complaints = Thread.ofVirtual().start(() -> complaints(process, complaint));
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.accept(line);
      }
      int exit = process.waitFor();
      complaints.join();
      if (late.get()) {
        throw new OutsideFailed(
            name, "took longer than " + longest.toSeconds() + " s and was stopped", "run it again");
      }
      if (exit != 0) {
        throw new OutsideFailed(
            name, complaint.toString().strip(), "mend what Python complains of, then run it again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OutsideFailed(name, "interrupted", "run it again", e);
    } finally {
      stop(process);
      watch.interrupt();
    }
  }

  private static void watch(Process process, Duration longest, AtomicBoolean late) {
    try {
      if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        late.set(true);
        stop(process);
      }
    } catch (InterruptedException ended) {
      // nothing left to watch
    }
  }

  private static void complaints(Process process, StringBuilder complaint) {
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = err.readLine(); line != null; line = err.readLine()) {
        complaint.append(line).append('\n');
        int over = complaint.length() - LONGEST_COMPLAINT;
        if (over > 0) {
          complaint.delete(0, over);
        }
      }
    } catch (IOException closed) {
      // the process was stopped: what it said so far is kept
    }
  }

  /// Stops a process and all that it started.
  private static void stop(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    children.forEach(ProcessHandle::destroy);
  }

  private Path python() {
    Optional<Path> named = environment.variable("VICTOR_PYTHON").map(environment::resolve);
    if (named.isPresent()) {
      return named
          .filter(PythonScript::runs)
          .orElseThrow(() ->
              new NeedsPerson(
                  "VICTOR_PYTHON", "names no program", "name the python3 to use, or unset it"));
    }
    Stream<Path> active =
        environment.variable("VIRTUAL_ENV").stream().map(home -> Path.of(home, "bin", "python3"));
    return Stream.concat(active, environment.program("python3").stream())
        .filter(PythonScript::runs)
        .findFirst()
        .orElseThrow(() ->
            new NeedsPerson(
                null,
                "python3 is not installed",
                "install it (apt install python3, or brew install python), or set VICTOR_PYTHON"));
  }

  private static boolean runs(Path program) {
    return Files.isExecutable(program) && !Files.isDirectory(program);
  }
}
