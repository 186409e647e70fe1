package dev.victor.testgen.coverage.gate;

import dev.victor.core.coverage.FileCoverage;
import dev.victor.core.failure.BadInput;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.json.Quoted;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.coverage.measure.Measurement;
import dev.victor.testgen.coverage.measure.ReadReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;

/// Whether reports are of the sources that are here.
///
/// On a person's machine the time stamps of files tell: a source that was written after the tests
/// ran makes the report old. A checkout in CI writes all files anew, so there the time of the
/// commit counts: tests cannot have run before what they test was committed. In both, a report that
/// speaks of lines which a file does not have is of another commit.
final class Freshness {

  /// Clocks and file systems are this exact.
  private static final Duration EXACT = Duration.ofSeconds(2);

  private final Environment environment;
  private final Workspace workspace;

  Freshness(Environment environment, Workspace workspace) {
    this.environment = environment;
    this.workspace = workspace;
  }

  /// Why the reports are not of these sources; empty when nothing says so.
  Optional<BadInput> trouble(Measurement measurement) {
    if (measurement.files().size() > 0
        && measurement.elsewhere().size() == measurement.files().size()) {
      return Optional.of(
          new BadInput(
              null,
              "none of the files in "
                  + shown(measurement)
                  + " is here, such as "
                  + Quoted.plain(measurement.elsewhere().getFirst()),
              "is it a report of this project?"));
    }
    Optional<BadInput> beyond = beyond(measurement);
    if (beyond.isPresent()) {
      return beyond;
    }
    if (environment.variable("CI").filter(value -> !value.equals("false")).isEmpty()) {
      return older(measurement);
    }
    return measurement.of().values().stream()
        .min(Comparator.comparing(ReadReport::measured))
        .flatMap(this::olderThanCommit);
  }

  private static String shown(Measurement measurement) {
    return String.join(", ", measurement.reports().stream().map(ReadReport::shown).toList());
  }

  private Optional<BadInput> olderThanCommit(ReadReport report) {
    if (Repository.find(environment, workspace.root()).isEmpty()) {
      return Optional.empty();
    }
    Answer answer =
        new GitRunner(environment, workspace.root(), false)
            .read("log", "-1", "--format=%ct", "--no-show-signature");
    if (!answer.ok() || !answer.word().matches("\\d{1,12}")) {
      return Optional.empty();
    }
    Instant committed = Instant.ofEpochSecond(Long.parseLong(answer.word()));
    boolean known = committed.isBefore(environment.clock().instant());
    return known && report.measured().plus(EXACT).isBefore(committed)
        ? Optional.of(
            new BadInput(
                null,
                report.shown() + " was measured before what is checked out was committed",
                "run the tests of this commit"))
        : Optional.empty();
  }

  private Optional<BadInput> older(Measurement measurement) {
    return new TreeMap<>(measurement.of())
        .entrySet().stream()
            .filter(file ->
                changed(workspace.root().resolve(file.getKey()))
                    .isAfter(file.getValue().measured().plus(EXACT)))
            .findFirst()
            .map(file ->
                new BadInput(
                    null,
                    file.getKey()
                        + " was changed after "
                        + file.getValue().shown()
                        + " was measured",
                    "run the tests again"));
  }

  private static Instant changed(Path source) {
    try {
      return Files.isRegularFile(source)
          ? Files.getLastModifiedTime(source).toInstant()
          : Instant.MIN;
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }

  private static BadInput unreadable(Path source, IOException e) {
    return new BadInput(source.toString(), "cannot be read", "check its permissions", e);
  }

  private Optional<BadInput> beyond(Measurement measurement) {
    byte[] buffer = new byte[1 << 16];
    for (FileCoverage file : measurement.files().values()) {
      if (file.size() == 0 || !measurement.of().containsKey(file.path())) {
        continue;
      }
      int last = file.number(file.size() - 1);
      int lines = lines(workspace.inside(file.path()), last, buffer);
      if (lines < last) {
        return Optional.of(
            new BadInput(
                null,
                "the report speaks of line %d of %s, which has %d"
                    .formatted(last, file.path(), lines),
                "it is of another commit, run the tests again"));
      }
    }
    return Optional.empty();
  }

  /// How many lines a file has; reading ends when there are enough.
  private static int lines(Path file, int enough, byte[] buffer) {
    if (!Files.isRegularFile(file)) {
      return enough;
    }
    int lines = 0;
    byte last = '\n';
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n > 0 && lines < enough; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
        last = buffer[n - 1];
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    return last == '\n' ? lines : lines + 1;
  }
}
