package dev.victor.trading.dataset.inspect;

import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.DatasetState;
import dev.victor.trading.dataset.FoundBars;
import dev.victor.trading.dataset.Tally;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All there is to know about a dataset before it is believed.
///
/// @param dataset as `project.json` has it, or would have it
/// @param state of its lock
/// @param found its bars
/// @param zone its times are read in
/// @param gaps where bars are missing
/// @param doubts of its prices
/// @param clock a doubt about its zone
record Inspection(
    Dataset dataset,
    DatasetState state,
    FoundBars found,
    ZoneId zone,
    Gaps gaps,
    Doubts doubts,
    Optional<String> clock) {

  /// One thing to look at.
  ///
  /// @param code for scripts
  /// @param wrong whether a backtest cannot be believed with it; otherwise it may be as it should
  /// @param text a sentence
  record Finding(String code, boolean wrong, String text) {}

  static Inspection of(Workspace workspace, Dataset dataset) {
    String named = dataset.zone();
    ZoneId zone = named == null ? ZoneOffset.UTC : ZoneId.of(named);
    DatasetState state = DatasetState.of(workspace, dataset);
    FoundBars found =
        state.sha256().isEmpty() ? FoundBars.none() : FoundBars.in(workspace, dataset, zone);
    Bars bars = found.bars();
    Optional<String> clock =
        found.shape().zoned() ? Optional.empty() : new ClockSense(bars, zone).doubt(named != null);
    return new Inspection(
        dataset, state, found, zone, Gaps.of(bars, zone), Doubts.of(bars, zone), clock);
  }

  /// The same, once the file is locked as it is.
  Inspection locked() {
    DatasetState now = new DatasetState(state.sha256(), state.sha256(), state.stated());
    return new Inspection(dataset, now, found, zone, gaps, doubts, clock);
  }

  /// Everything that should be looked at, the worst first.
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>();
    state.trouble().ifPresent(text -> all.add(new Finding("changed", true, text)));
    if (state.sha256().isEmpty()) {
      return all;
    }
    add(all, "repeated", true, "time twice", "times twice", found.repeated());
    add(all, "disorder", true, "row out of order", "rows out of order", found.disordered());
    add(
        all,
        "inverted",
        true,
        "row with a low above the high",
        "rows with a low above the high",
        found.inverted());
    add(
        all,
        "outside",
        true,
        "bar that opens or closes outside high and low",
        "bars that open or close outside high and low",
        doubts.outside());
    add(all, "zero", true, "bar with a price of zero", "bars with a price of zero", doubts.zero());
    Long rows = dataset.rows();
    if (rows != null && rows != found.bars().size()) {
      all.add(
          new Finding(
              "rows", true, "%d bars, project.json says %d".formatted(found.bars().size(), rows)));
    }
    add(
        all,
        "splits",
        false,
        "jump like that of a split",
        "jumps like those of a split",
        doubts.splits());
    add(
        all,
        "jumps",
        false,
        "close far from the one before",
        "closes far from the one before",
        doubts.jumps());
    clock.ifPresent(text -> all.add(new Finding("clock", false, text)));
    if (!gaps.gaps().isEmpty()) {
      Gaps.Gap longest = gaps.gaps().getFirst();
      all.add(
          new Finding(
              "gaps",
              false,
              "%d gap%s; the longest from %s: %s"
                  .formatted(
                      gaps.gaps().size(),
                      gaps.gaps().size() == 1 ? "" : "s",
                      at(longest.from()),
                      Times.length(longest.millis()))));
    }
    if (!found.bars().priced()) {
      all.add(new Finding("unpriced", true, "no open and close: strategies cannot trade on it"));
    }
    return all;
  }

  private static void add(
      List<Finding> all, String code, boolean wrong, String one, String many, Tally tally) {
    if (tally.any()) {
      String more = tally.count() > tally.places().size() ? ", …" : "";
      all.add(
          new Finding(
              code,
              wrong,
              tally.count()
                  + " "
                  + (tally.count() == 1 ? one : many)
                  + ": "
                  + String.join(", ", tally.places())
                  + more));
    }
  }

  /// A time by its clock.
  String at(long millis) {
    return Times.brief(Instant.ofEpochMilli(millis).atZone(zone), found.bars().step());
  }
}
