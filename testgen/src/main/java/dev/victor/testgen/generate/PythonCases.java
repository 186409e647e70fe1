package dev.victor.testgen.generate;

import dev.victor.core.project.Dataset;
import dev.victor.core.project.Model;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.contract.Check;
import dev.victor.testgen.contract.ShippedFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How many tests pytest will find, by the rules of `Contract.scopes` and `Contract.applies` in the
/// contract library.
final class PythonCases {

  /// Names of a column of times, as `datasets.py` has them.
  private static final Set<String> TIMES =
      Set.of("time", "timestamp", "date", "datetime", "day", "open time", "opentime", "<date>");

  private static final int LONGEST_HEADING = 64 << 10;

  private final Workspace workspace;
  private final List<Check> checks;

  /// @param library of the suites
  PythonCases(Workspace workspace, List<ShippedFile> library) {
    this.workspace = workspace;
    this.checks = Check.python(library);
  }

  int of(Model model) {
    int sets = CaseCount.sets(model);
    int datasets = Math.max(1, model.datasets().size());
    int judged = CaseCount.judged(model);
    Map<String, Integer> scopes =
        Map.of(
            "case",
            sets * datasets,
            "once",
            1,
            "set",
            sets,
            "dataset",
            datasets,
            "skill",
            sets * judged,
            "no skill",
            sets * (datasets - judged),
            "knob",
            model.knobs().size(),
            "direction",
            datasets * CaseCount.directions(model),
            "way",
            CaseCount.directions(model));
    return CaseCount.of(checks, scopes, word -> holds(model, word));
  }

  /// Whether a check applies to a model.
  static boolean holds(Model model, Check check) {
    return check.when().stream().allMatch(word -> holds(model, word));
  }

  private static boolean holds(Model model, String word) {
    return switch (word) {
      case String negated when negated.startsWith("not ") -> !holds(model, negated.substring(4));
      case "labels" -> "classifier".equals(model.kind());
      case "trees" -> "boosted-trees".equals(model.kind());
      case "dropout" -> hasKnob(model, "drop");
      case "batches" -> hasKnob(model, "batch");
      case "saved" -> !model.capabilities().contains("in-memory");
      default -> model.capabilities().contains(word);
    };
  }

  private static boolean hasKnob(Model model, String part) {
    return model.knobs().keySet().stream()
        .anyMatch(knob -> knob.toLowerCase(Locale.ROOT).contains(part));
  }

  /// @param pipelines the datasets of each way to read them
  int ofDatasets(List<Dataset> datasets, Collection<? extends Collection<String>> pipelines) {
    List<String> used = pipelines.stream().<String>flatMap(Collection::stream).toList();
    List<Dataset> read =
        Stream.concat(
                used.stream()
                    .flatMap(id -> datasets.stream().filter(dataset -> dataset.id().equals(id))),
                datasets.stream()
                    .filter(dataset -> !used.contains(dataset.id()))
                    .filter(dataset -> dataset.path().endsWith(".csv")))
            .toList();
    Map<String, Integer> scopes =
        Map.of(
            "stored", datasets.size(),
            "sha256", count(datasets, dataset -> dataset.sha256() != null),
            "time", count(datasets, this::hasTimes),
            "windows", pipelines.size(),
            "split", pipelines.size(),
            "read", read.size(),
            "column", count(read, dataset -> dataset.column() != null),
            "rows", count(read, dataset -> dataset.rows() != null),
            "missing", count(read, dataset -> dataset.missing() != null));
    return CaseCount.of(checks, scopes, word -> false);
  }

  private static int count(List<Dataset> datasets, Predicate<Dataset> which) {
    return (int) datasets.stream().filter(which).count();
  }

  private boolean hasTimes(Dataset dataset) {
    Path file = workspace.inside(dataset.path());
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
      char[] start = new char[LONGEST_HEADING];
      int length = reader.read(start);
      String heading = new String(start, 0, Math.max(0, length)).lines().findFirst().orElse("");
      return Stream.of(heading.replaceFirst("^\u00ef\u00bb\u00bf", "").split("[,;\t]"))
          .map(name -> name.replace("\"", "").strip().toLowerCase(Locale.ROOT))
          .anyMatch(TIMES::contains);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
