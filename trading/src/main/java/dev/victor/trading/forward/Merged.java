package dev.victor.trading.forward;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.dataset.BarCollector;
import dev.victor.trading.dataset.Bars;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Bars of several files as one series: a bar that stands in two of them must be the same in both.
final class Merged {

  private record Bar(double open, double high, double low, double close, double volume) {
    static Bar of(Bars bars, int bar) {
      return new Bar(
          bars.opens()[bar],
          bars.highs()[bar],
          bars.lows()[bar],
          bars.closes()[bar],
          bars.volumes()[bar]);
    }
  }

  private Merged() {}

  /// @throws BadInput naming the bar that two files tell otherwise
  static Bars of(List<Bars> files, String name) {
    Map<Long, Bar> all = new TreeMap<>();
    for (Bars bars : files) {
      for (int bar = 0; bar < bars.size(); bar++) {
        Bar own = Bar.of(bars, bar);
        Bar other = all.putIfAbsent(bars.start(bar), own);
        if (other != null && !other.equals(own)) {
          throw new BadInput(
              name,
              "two files tell the bar of " + Instant.ofEpochMilli(bars.start(bar)) + " otherwise",
              "find out which of them is right, and take the other away");
        }
      }
    }
    BarCollector bars = new BarCollector(true);
    all.forEach((start, bar) ->
        bars.add(start, bar.open(), bar.high(), bar.low(), bar.close(), bar.volume()));
    return bars.bars(0);
  }
}
