package dev.victor.testgen.prove;

import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.io.NullDevice;
import dev.victor.core.io.Scratch;
import dev.victor.core.workspace.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Copies of a workspace, and the builds that run in them. All of it is gone when the lab is closed
/// or the process is told to end.
final class JavaLab implements AutoCloseable {

  private static final int LONGEST_SECONDS = 300;
  private static final int LAST_SECONDS = 2;
  private static final int LONGEST_COMPLAINT = 2_000;

  /// What became of a run.
  ///
  /// @param status killed, survived, timeout, or invalid when no test was run
  /// @param killedBy checks that failed
  /// @param seconds that it took
  record Run(String status, List<String> killedBy, double seconds) {}

  private final JavaBuild build;
  private final Map<String, String> variables;
  private final Scratch scratch = Scratch.create();
  private final BlockingQueue<Path> free = new LinkedBlockingQueue<>();
  private final Set<Process> running = new HashSet<>();
  private final Thread end = Thread.ofPlatform().unstarted(this::clear);
  private boolean closed;

  JavaLab(Session session, JavaBuild build, int copies) {
    this.build = build;
    this.variables = session.environment().variables();
    Runtime.getRuntime().addShutdownHook(end);
    for (int i = 0; i < copies; i++) {
      Path copy = scratch.folder().resolve(String.valueOf(i));
      WorkspaceCopy.make(session.workspace().root(), copy);
      free.add(copy);
    }
  }

  /// Runs tests of the sources as they are.
  ///
  /// @throws OutsideFailed when no test could be run
  Run sound(List<String> tests) throws InterruptedException {
    Path copy = free.take();
    try {
      Run run = run(copy, tests);
      if (run.status().equals("invalid")) {
        throw new OutsideFailed(
            String.valueOf(build.program().getFileName()),
            complaint(copy),
            "see that " + build.shown() + " passes");
      }
      return run;
    } finally {
      free.add(copy);
    }
  }

  /// Runs tests while a bug is in its file.
  Run broken(Attempt attempt, List<String> tests) throws InterruptedException {
    Path copy = free.take();
    Path file = copy.resolve(attempt.file());
    try {
      String before = Files.readString(file, StandardCharsets.UTF_8);
      Files.writeString(file, attempt.text(), StandardCharsets.UTF_8);
      try {
        return run(copy, tests);
      } finally {
        if (Files.exists(file)) {
          Files.writeString(file, before, StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      free.add(copy);
    }
  }

  private Run run(Path copy, List<String> tests) throws InterruptedException {
    build.stale().forEach(folder -> new Scratch(copy.resolve(folder)).close());
    long began = System.nanoTime();
    Process process = start(copy, tests);
    boolean ended;
    try {
      ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
    } finally {
      stop(process);
    }
    double seconds = Math.rint((System.nanoTime() - began) / 1e8) / 10;
    List<String> failed = TestReports.failed(copy.resolve(build.reports()));
    boolean passed = ended && process.exitValue() == 0;
    String status =
        !ended ? "timeout" : passed ? "survived" : failed.isEmpty() ? "invalid" : "killed";
    return new Run(status, status.equals("killed") ? failed : List.of(), seconds);
  }

  private synchronized Process start(Path copy, List<String> tests) {
    if (closed) {
      throw new OutsideFailed(null, "interrupted", "run it again");
    }
    ProcessBuilder builder = new ProcessBuilder(build.command(tests)).directory(copy.toFile());
    builder.redirectInput(NullDevice.input());
    builder.redirectErrorStream(true).redirectOutput(log(copy).toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    try {
      Process process = builder.start();
      running.add(process);
      return process;
    } catch (IOException e) {
      throw new OutsideFailed(
          build.program().toString(), "cannot be started", "check that it runs", e);
    }
  }

  private static Path log(Path copy) {
    return copy.resolveSibling(copy.getFileName() + ".log");
  }

  private static String complaint(Path copy) {
    try {
      String said = Files.readString(log(copy), StandardCharsets.UTF_8).strip();
      return said.substring(Math.max(0, said.length() - LONGEST_COMPLAINT));
    } catch (IOException e) {
      return "failed before a test was run";
    }
  }

  private void stop(Process process) {
    kill(process);
    synchronized (this) {
      running.remove(process);
    }
  }

  /// Ends a process and all that it started.
  private static void kill(Process process) {
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().completeOnTimeout(one, LAST_SECONDS, TimeUnit.SECONDS).join());
  }

  private synchronized void clear() {
    closed = true;
    running.forEach(JavaLab::kill);
    running.clear();
    scratch.close();
  }

  @Override
  public void close() {
    clear();
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException ending) {
      // the process ends already, and finds nothing left to clear
    }
  }
}
