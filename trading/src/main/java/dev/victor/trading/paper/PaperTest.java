package dev.victor.trading.paper;

import dev.victor.core.workspace.Workspace;
import dev.victor.trading.backtest.Simulation;
import dev.victor.trading.backtest.TradesHash;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.NewBars;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a version of a strategy made, without money, of the bars that came after it was promoted:
/// the engine of backtests on the dataset and every new bar, deciding from the first that counts. A
/// bar counts when it is not in the dataset and came after the version was there; an edited
/// definition is another version, and what came before it only warms it up.
///
/// @param bars of the dataset, and the new ones
/// @param first of them that counts
/// @param result trades and figures from there on; bars of trades are counted from the first of all
/// @param late how many of those that count had ended before the version was there: a holdout
///   rather than the present
/// @param record the new bars
public record PaperTest(
    Bars bars, int first, Simulation.Result result, int late, BarRecord record) {

  /// What a version made; empty while no bar counts.
  ///
  /// @param since when the version was promoted for the first time
  public static Optional<PaperTest> of(Workspace workspace, Workbench bench, Instant since) {
    return of(bench, Arrivals.record(workspace, bench), since);
  }

  /// The same of a record that is not on the disk yet.
  public static Optional<PaperTest> of(Workbench bench, BarRecord record, Instant since) {
    Bars past = bench.data().bars();
    int known = record.bars().at(past.start(past.size() - 1)) + 1;
    int counts = Math.max(known, record.seenFrom(since));
    if (counts >= record.bars().size()) {
      return Optional.empty();
    }
    NewBars later = record.news().slice(known, record.bars().size());
    Bars all = past.then(later.bars());
    int first = past.size() + counts - known;
    int late = 0;
    for (int bar = first; bar < all.size() && all.end(bar) <= since.toEpochMilli(); bar++) {
      late++;
    }
    return Optional.of(
        new PaperTest(all, first, bench.goingOn(later).runFrom(first), late, record));
  }

  /// The bars that are not in the dataset, with their signals.
  public NewBars later(Workbench bench) {
    int count = bars.size() - bench.data().bars().size();
    return record.news().slice(record.bars().size() - count, record.bars().size());
  }

  /// How many bars count.
  public int counted() {
    return bars.size() - first;
  }

  /// Whole days from the beginning of the first bar that counts to the end of the last.
  public int days() {
    return (int) Duration.between(from(), until()).toDays();
  }

  /// When the first bar that counts begins.
  public Instant from() {
    return Instant.ofEpochMilli(bars.start(first));
  }

  /// When the last bar ends.
  public Instant until() {
    return Instant.ofEpochMilli(bars.end(bars.size() - 1));
  }

  /// What evidence keeps of it.
  public Map<String, Object> evidence() {
    Map<String, Object> evidence = new LinkedHashMap<>();
    evidence.put("bars", counted());
    evidence.put("late", late);
    evidence.put("from", from().toString());
    evidence.put("until", until().toString());
    evidence.put("recordSha256", record.hash().hex());
    evidence.put("tradesSha256", TradesHash.of(result.run()).hex());
    return evidence;
  }
}
