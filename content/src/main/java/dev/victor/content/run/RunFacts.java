package dev.victor.content.run;

import dev.victor.content.metric.FileDay;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Origin;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Log;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Globs;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Metrics logs as a source of facts: of each run and measure the last value, what it was before
/// (the last value before these days, else the first of them), the change, the best where the
/// measure's name tells what is good, and how many steps were logged.
///
/// Ids: `run.NAME.MEASURE.last`, `….last.before`, `….change`, `….best`, and `run.NAME.steps`. A log
/// whose rows have no time is of the day of its file: of its last commit, else of its last change.
/// Values have no unit: a log does not say any.
public final class RunFacts implements FactSource {

  private static final int MOST_FILES = 2000;
  private static final long LARGEST = 1L << 30;

  private final Environment environment;

  /// Facts whose files are dated with this environment's git.
  public RunFacts(Environment environment) {
    this.environment = environment;
  }

  @Override
  public List<Fact> facts(Workspace workspace, Period period) {
    Log log = workspace.project().log();
    if (log == null || log.metrics().isEmpty()) {
      return List.of();
    }
    Map<String, RunTally> runs = new LinkedHashMap<>();
    FileDay days = new FileDay(environment, workspace);
    files(workspace, log.metrics()).forEach(file -> read(workspace, file, days, period, runs));
    return runs.values().stream().flatMap(run -> run.facts().stream()).toList();
  }

  @Override
  public Optional<Origin> origin(Workspace workspace) {
    Log log = workspace.project().log();
    return log == null || log.metrics().isEmpty()
        ? Optional.empty()
        : Optional.of(new Origin("metrics", List.copyOf(files(workspace, log.metrics()))));
  }

  /// The files that globs name; a folder stands for all that is in it.
  private static Set<Path> files(Workspace workspace, List<String> globs) {
    Set<Path> files = new LinkedHashSet<>();
    for (String glob : globs) {
      boolean folder = glob.matches("[^*?\\[{]+") && Files.isDirectory(workspace.inside(glob));
      Globs.match(workspace, folder ? glob.replaceFirst("/+$", "") + "/**" : glob).stream()
          .filter(RunFacts::known)
          .forEach(files::add);
    }
    if (files.size() > MOST_FILES) {
      throw new BadInput(
          "log.metrics", "names " + files.size() + " files", "name at most " + MOST_FILES);
    }
    return files;
  }

  private static boolean known(Path file) {
    return !ending(file).isEmpty() || MlflowLog.is(file);
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    for (String ending : List.of("jsonl", "ndjson", "csv", "tsv")) {
      if (name.endsWith("." + ending)) {
        return ending;
      }
    }
    return "";
  }

  private static void read(
      Workspace workspace, Path file, FileDay days, Period period, Map<String, RunTally> runs) {
    String name = workspace.root().relativize(file).toString().replace('\\', '/');
    ZoneId zone = workspace.project().zone();
    if (changed(file, name, zone).isBefore(period.from())) {
      return;
    }
    Function<String, RunTally> named = run -> new RunTally(run, name, period);
    Map<Path, LocalDate> dated = new HashMap<>();
    Function<Path, LocalDate> undated = any -> days.of(any, name, zone);
    RowSink sink =
        row ->
            runs.computeIfAbsent(row.run(), named)
                .take(row, row.day().orElseGet(() -> dated.computeIfAbsent(file, undated)));
    Cells cells = new Cells(TensorBoard.run(file), zone);
    switch (ending(file)) {
      case "jsonl", "ndjson" -> Lines.read(file, name, new JsonLinesLog(name, cells, sink));
      case "csv", "tsv" -> new CsvLog(file, name, cells, sink).read();
      default -> Lines.read(file, name, new MlflowLog(file, name, zone, sink));
    }
  }

  /// Nothing in a file is newer than the file: one that was changed before these days says nothing
  /// of them.
  private static LocalDate changed(Path file, String name, ZoneId zone) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new BadInput(name, "is larger than a gigabyte", "name a log of figures");
      }
      return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), zone);
    } catch (IOException e) {
      @Nullable String why = e.getMessage();
      throw new BadInput(name, "cannot be read: " + why, "check its permissions", e);
    }
  }
}
