package dev.victor.trading.forward;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.dataset.BarCollector;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.NewBars;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Bars of several files as one series: a bar that stands in two of them must be the same in both.
final class Merged {

  private record Bar(
      double open,
      double high,
      double low,
      double close,
      double volume,
      Map<String, Double> signals) {
    static Bar of(NewBars news, int bar) {
      Bars bars = news.bars();
      Map<String, Double> signals = new HashMap<>();
      news.signals().forEach((name, numbers) -> signals.put(name, numbers[bar]));
      return new Bar(
          bars.opens()[bar],
          bars.highs()[bar],
          bars.lows()[bar],
          bars.closes()[bar],
          bars.volumes()[bar],
          signals);
    }
  }

  private Merged() {}

  /// @throws BadInput naming the bar that two files tell otherwise
  static NewBars of(List<NewBars> files, String name) {
    Map<Long, Bar> all = new TreeMap<>();
    for (NewBars news : files) {
      for (int bar = 0; bar < news.size(); bar++) {
        Bar own = Bar.of(news, bar);
        long start = news.bars().start(bar);
        Bar other = all.putIfAbsent(start, own);
        if (other != null && !other.equals(own)) {
          throw new BadInput(
              name,
              "two files tell the bar of " + Instant.ofEpochMilli(start) + " otherwise",
              "find out which of them is right, and take the other away");
        }
      }
    }
    BarCollector bars = new BarCollector(true);
    all.forEach((start, bar) ->
        bars.add(start, bar.open(), bar.high(), bar.low(), bar.close(), bar.volume()));
    Map<String, double[]> signals = new LinkedHashMap<>();
    if (!files.isEmpty()) {
      for (String signal : files.getFirst().signals().keySet()) {
        signals.put(
            signal,
            all.values().stream()
                .mapToDouble(bar -> bar.signals().getOrDefault(signal, Double.NaN))
                .toArray());
      }
    }
    return new NewBars(bars.bars(0), signals);
  }
}
