package dev.victor.trading.forward;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Dataset;
import dev.victor.core.project.Journal;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Settings;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.dataset.AlignedTable;
import dev.victor.trading.dataset.BarReader;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.NewBars;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.strategy.SignalColumns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds where new bars of a strategy come from: what was typed, else the command that the user's
/// own settings name for it, else the folder `inbox` beside its definition.
public final class BarSources {

  private static final int MOST_FILES = 10_000;

  /// What was typed.
  ///
  /// @param from a file of bars, or a folder of such files; anywhere
  /// @param candles a symbol of `journal.candles`
  public record Wish(Optional<String> from, Optional<String> candles) {}

  private final Session session;
  private final Workspace workspace;

  /// Sources of a session.
  public BarSources(Session session) {
    this.session = session;
    this.workspace = session.workspace();
  }

  /// The source of a strategy; empty when there is none, so that only what is recorded counts.
  ///
  /// @throws UsageError when two were typed, or the symbol has no candles
  public Optional<BarSource> of(Workbench bench, Wish wish) {
    if (wish.from().isPresent() && wish.candles().isPresent()) {
      throw new UsageError("--candles", "bars come from one place", "leave --from or it out");
    }
    Shape shape = new Shape(bench.data().dataset(), bench.strategy().signals());
    if (wish.from().isPresent()) {
      Path path = session.environment().resolve(wish.from().get());
      return Optional.of(source(path, wish.from().get(), shape));
    }
    if (wish.candles().isPresent()) {
      return Optional.of(candles(wish.candles().get(), shape));
    }
    List<String> command =
        Settings.of(session.environment()).bars().getOrDefault(bench.definition().id(), List.of());
    if (!command.isEmpty()) {
      PollingCommand polling = new PollingCommand(session.environment(), workspace.root(), command);
      return Optional.of(
          new BarSource(
              polling.name(), () -> polling.run().map(file -> read(file, shape)).orElse(NONE)));
    }
    String inbox =
        workspace.root().relativize(bench.definition().folder()).resolve("inbox").toString();
    Path folder = workspace.inside(inbox);
    return Files.isDirectory(folder) ? Optional.of(source(folder, inbox, shape)) : Optional.empty();
  }

  private static final NewBars NONE = NewBars.of(Bars.NONE);

  /// What files of bars look like.
  ///
  /// @param dataset that they go on
  /// @param signals columns that stand beside the prices, if any
  private record Shape(Dataset dataset, @Nullable SignalColumns signals) {}

  private static BarSource source(Path path, String name, Shape shape) {
    return new BarSource(
        name, () -> Files.isDirectory(path) ? folder(path, name, shape) : file(path, name, shape));
  }

  private static NewBars file(Path path, String name, Shape shape) {
    return read(StatementFile.open(path, name, Optional.empty()), shape);
  }

  private static NewBars read(StatementFile file, Shape shape) {
    Bars bars = BarReader.read(file, shape.dataset(), ZoneOffset.UTC);
    if (bars.size() > 0 && !bars.priced()) {
      throw file.refused(
          "has no open and close, which a strategy trades at",
          "give it columns time,open,high,low,close,volume");
    }
    SignalColumns signals = shape.signals();
    if (signals == null) {
      return NewBars.of(bars);
    }
    String zone = shape.dataset().zone();
    ZoneId clock = zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    return new NewBars(bars, AlignedTable.read(file, signals.columns(), bars, clock, file.name()));
  }

  /// Files in the order of their first bars; none of them may overlap another otherwise than bar
  /// for bar.
  private static NewBars folder(Path folder, String name, Shape shape) {
    try (Stream<Path> files = Files.list(folder)) {
      List<NewBars> all =
          files
              .filter(BarSources::isTable)
              .limit(MOST_FILES)
              .sorted()
              .map(file -> file(file, name + "/" + file.getFileName(), shape))
              .filter(bars -> bars.size() > 0)
              .sorted((a, b) -> Long.compare(a.bars().start(0), b.bars().start(0)))
              .toList();
      return Merged.of(all, name);
    } catch (IOException e) {
      throw new BadInput(name, "cannot be looked into", "make it readable", e);
    }
  }

  private static boolean isTable(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && (name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv"))
        && Files.isRegularFile(file);
  }

  private BarSource candles(String symbol, Shape shape) {
    Journal journal = workspace.project().journal();
    Map<String, String> candles = journal == null ? Map.of() : journal.candles();
    String id = candles.get(symbol);
    if (id == null) {
      throw new UsageError(
          "--candles " + symbol,
          "journal.candles of project.json has no such symbol",
          candles.isEmpty()
              ? "name a dataset there, or use --from"
              : Nearest.remedy(symbol, candles.keySet()));
    }
    Dataset dataset =
        workspace.project().datasets().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("checked when project.json was read"));
    return new BarSource(
        "candles of " + symbol,
        () ->
            file(
                workspace.inside(dataset.path()),
                dataset.path(),
                new Shape(dataset, shape.signals())));
  }
}
