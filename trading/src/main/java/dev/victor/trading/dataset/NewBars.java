package dev.victor.trading.dataset;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Bars that come one after the other, each with what was signalled at its close by something else.
///
/// @param bars oldest first
/// @param signals one number a bar, NaN where there was none, by name; none for a strategy that
///   decides by itself
public record NewBars(Bars bars, Map<String, double[]> signals) {

  /// Bars without signals.
  public static NewBars of(Bars bars) {
    return new NewBars(bars, Map.of());
  }

  /// How many there are.
  public int size() {
    return bars.size();
  }

  /// Some of them.
  ///
  /// @param from the first of them
  /// @param until the first that is none of them
  public NewBars slice(int from, int until) {
    Map<String, double[]> part = new LinkedHashMap<>();
    signals.forEach((name, numbers) -> part.put(name, Arrays.copyOfRange(numbers, from, until)));
    return new NewBars(bars.slice(from, until), part);
  }

  /// These, and others that begin later.
  public NewBars then(NewBars later) {
    Map<String, double[]> both = new LinkedHashMap<>();
    signals.forEach((name, numbers) -> {
      double[] more = later.signals.get(name);
      double[] all = Arrays.copyOf(numbers, size() + later.size());
      Arrays.fill(all, size(), all.length, Double.NaN);
      if (more != null) {
        System.arraycopy(more, 0, all, size(), more.length);
      }
      both.put(name, all);
    });
    return new NewBars(bars.then(later.bars), both);
  }
}
