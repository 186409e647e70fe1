package dev.victor.trading.dataset.inspect;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.UsageError;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.LockedBars;
import dev.victor.trading.dataset.Resampling;
import dev.victor.trading.dataset.Timeframe;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// `victor strategy dataset resample`: a dataset as a file of longer bars.
public final class Resample {

  private Resample() {}

  /// What came of it.
  ///
  /// @param id of the dataset
  /// @param timeframe of the longer bars
  /// @param from how many shorter bars
  /// @param to how many longer ones
  /// @param open how many of the shorter ones belong to one that is not over
  /// @param file it was written to
  /// @param written whether it was, not only computed
  private record Resampled(
      String id, String timeframe, int from, int to, int open, String file, boolean written)
      implements Outcome {

    @Override
    public void print(Console console) {
      console.line(
          "%s: %d bars make %d of %s%s"
              .formatted(
                  id,
                  from,
                  to,
                  timeframe,
                  open > 0 ? "; the last " + open + " belong to one that is not over" : ""));
      console.line((written ? "written to " : "would be written to ") + file);
      if (written) {
        console.remark("then: victor strategy dataset add " + file);
      }
    }

    @Override
    public Object json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("id", id);
      json.put("timeframe", timeframe);
      json.put("from", from);
      json.put("rows", to);
      json.put("leftOver", open);
      json.put("file", file);
      json.put("written", written);
      return json;
    }
  }

  /// Writes the longer bars that are over.
  ///
  /// @param timeframe such as `4h`
  /// @param file in the workspace
  /// @param rehearse only computes
  public static Outcome run(
      Workspace workspace, String id, String timeframe, String file, boolean rehearse) {
    LockedBars data = LockedBars.open(workspace, id);
    if (Timeframe.millis(timeframe) <= data.bars().step()) {
      throw new UsageError(
          "--to",
          timeframe + " is not longer than the bars of " + id + ", " + Timeframe.word(data.bars()),
          "say a longer one, such as 4h, 1d or 1w");
    }
    Path target = workspace.inside(file);
    Resampling longer = Resampling.of(data.bars(), timeframe, data.zone());
    Bars bars = longer.bars();
    if (!rehearse) {
      AtomicFile.write(target, csv(bars));
    }
    long over = bars.size() == 0 ? Long.MIN_VALUE : bars.end(bars.size() - 1);
    int last = data.bars().size() - 1;
    int open = 0;
    while (open <= last && data.bars().start(last - open) >= over) {
      open++;
    }
    return new Resampled(id, timeframe, data.bars().size(), bars.size(), open, file, !rehearse);
  }

  private static String csv(Bars bars) {
    StringBuilder text = new StringBuilder("time,open,high,low,close,volume\n");
    for (int bar = 0; bar < bars.size(); bar++) {
      text.append(Instant.ofEpochMilli(bars.start(bar)));
      for (double[] column :
          new double[][] {bars.opens(), bars.highs(), bars.lows(), bars.closes(), bars.volumes()}) {
        text.append(',')
            .append(BigDecimal.valueOf(column[bar]).stripTrailingZeros().toPlainString());
      }
      text.append('\n');
    }
    return text.toString();
  }
}
