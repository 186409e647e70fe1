package dev.victor.trading.excursion;

import dev.victor.core.project.Dataset;
import dev.victor.core.project.Journal;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.dataset.BarReader;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Span;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Tells how far the positions of an account ran, by the datasets that `journal.candles` names. A
/// dataset is read when the first position asks for it. What a broker stated is never touched.
public final class CandleExcursions {

  /// No symbol has candles.
  public static final CandleExcursions NONE =
      new CandleExcursions(
          Map.of(),
          id -> {
            throw new IllegalStateException(id);
          });

  private final Map<String, String> datasets;
  private final Function<String, Bars> reader;
  private final Map<String, Bars> read = new HashMap<>();
  private final Map<String, Set<String>> elsewhere = new TreeMap<>();

  private CandleExcursions(Map<String, String> datasets, Function<String, Bars> reader) {
    this.datasets = datasets;
    this.reader = reader;
  }

  /// The candles of an account. Times of a dataset without a zone are read by the clock of the
  /// account's statements, for both are most often exported from one terminal.
  public static CandleExcursions of(Workspace workspace, String account) {
    Project project = workspace.project();
    Journal journal = project.journal();
    return journal == null || journal.candles().isEmpty()
        ? NONE
        : new CandleExcursions(
            journal.candles(),
            id -> BarReader.read(workspace, dataset(project, id), zone(project, account)));
  }

  private static Dataset dataset(Project project, String id) {
    return project.datasets().stream()
        .filter(dataset -> dataset.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static ZoneId zone(Project project, String account) {
    return project.accounts().stream()
        .filter(declared -> declared.id().equals(account))
        .flatMap(declared -> Stream.ofNullable(declared.zone()))
        .findFirst()
        .map(ZoneId::of)
        .orElse(ZoneOffset.UTC);
  }

  /// Whether no symbol has candles, so that nothing need be asked.
  public boolean none() {
    return datasets.isEmpty();
  }

  /// The span with what candles tell of it.
  ///
  /// @throws dev.victor.core.failure.BadInput when its dataset cannot be read
  public Span told(Span span) {
    String dataset = datasets.get(span.symbol());
    if (dataset == null || span.excursion().known() || span.way().isEmpty()) {
      return span;
    }
    return switch (BarRun.of(span, span.way().get(), read.computeIfAbsent(dataset, reader))) {
      case BarRun.Told(var excursion) -> span.ran(excursion);
      case BarRun.Untold() -> span;
      case BarRun.Elsewhere() -> {
        elsewhere.computeIfAbsent(dataset, first -> new HashSet<>()).add(span.id());
        yield span;
      }
    };
  }

  /// The position with what candles tell of it.
  ///
  /// @throws dev.victor.core.failure.BadInput when its dataset cannot be read
  public Position told(Position position) {
    Excursion known = position.excursion();
    Excursion told = told(position.span()).excursion();
    return told.equals(known) ? position : position.as(position.protection(), told);
  }

  /// What is doubtful about the candles: positions that were at another price than their bars.
  public List<String> doubts() {
    return elsewhere.entrySet().stream()
        .map(each ->
            each.getValue().size()
                + (each.getValue().size() == 1 ? " position was" : " positions were")
                + " at prices that dataset "
                + each.getKey()
                + " does not have at that time; is its \"zone\" right, and is it that symbol?")
        .toList();
  }
}
