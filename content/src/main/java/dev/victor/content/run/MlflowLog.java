package dev.victor.content.run;

import dev.victor.content.metric.Moments;
import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A measure in MLflow's file store: `EXPERIMENT/RUN/metrics/MEASURE`, a line `milliseconds value
/// step` each; the run's name stands in its `meta.yaml`.
final class MlflowLog implements LineSink {

  private static final String METRICS = "metrics";
  private static final int BRIEF = 8;
  private static final int META = 1 << 16;

  private final String name;
  private final String run;
  private final String measure;
  private final ZoneId zone;
  private final RowSink sink;

  MlflowLog(Path file, String name, ZoneId zone, RowSink sink) {
    Path metrics = metrics(file).orElseThrow();
    this.name = name;
    this.run = run(metrics.resolveSibling("meta.yaml"));
    this.measure = metrics.relativize(file).toString().replace('\\', '/');
    this.zone = zone;
    this.sink = sink;
  }

  /// Whether a file is a measure in such a store.
  static boolean is(Path file) {
    return metrics(file).isPresent();
  }

  private static Optional<Path> metrics(Path file) {
    for (Path above = file.getParent(); above != null; above = above.getParent()) {
      if (above.endsWith(METRICS)) {
        return Files.isRegularFile(above.resolveSibling("meta.yaml"))
            ? Optional.of(above)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// `run_name` where it has one, else the first digits of its id.
  private static String run(Path meta) {
    Path folder = meta.getParent();
    String id = folder == null ? "" : String.valueOf(folder.getFileName());
    String brief = id.length() > BRIEF ? id.substring(0, BRIEF) : id;
    try {
      if (Files.size(meta) > META) {
        return brief;
      }
      try (Stream<String> lines = Files.lines(meta)) {
        return lines
            .filter(line -> line.startsWith("run_name:"))
            .map(line ->
                line.substring("run_name:".length()).strip().replaceAll("^['\"]|['\"]$", ""))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse(brief);
      }
    } catch (IOException e) {
      throw new BadInput(meta.toString(), "cannot be read", "check its permissions", e);
    }
  }

  @Override
  public void take(long number, String line, boolean last) {
    String[] parts = line.strip().split(" ", -1);
    if (parts.length >= 2 && parts[0].matches("\\d{10,13}")) {
      Map<String, BigDecimal> values =
          Cells.number(parts[1]).map(value -> Map.of(measure, value)).orElse(Map.of());
      sink.take(new Row(run, Moments.day(parts[0], zone), "steps", values));
    } else if (!last && !line.isBlank()) {
      throw new BadInput(
          name + ":" + number,
          "is no line of MLflow's file store",
          "name other files in log.metrics");
    }
  }
}
