package dev.victor.trading.backtest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What binary floating numbers make of a run: where two averages are equal, the last digit of a
/// sum that goes along puts one above the other, and a cross is seen that is none.
///
/// @param ties bars at which both sides of a cross are equal, computed exactly
/// @param bars that want something else in floating numbers
/// @param trades closed, in floating numbers
/// @param made trades of those that the exact run has not
/// @param lost trades of the exact run that those have not
/// @param equity at the end, in floating numbers
/// @param difference of it to the exact run
record Rounding(
    int ties,
    List<Integer> bars,
    int trades,
    int made,
    int lost,
    double equity,
    double difference) {

  /// Copies the list.
  Rounding {
    bars = List.copyOf(bars);
  }

  /// Compares two runs.
  ///
  /// @param ties bars at which both sides of a cross are equal
  static Rounding of(Simulation.Result exact, Simulation.Result rounded, int ties) {
    byte[] one = exact.signals().wants();
    byte[] other = rounded.signals().wants();
    List<Integer> bars =
        Arrays.equals(one, other)
            ? List.of()
            : IntStream.range(0, one.length).filter(bar -> one[bar] != other[bar]).boxed().toList();
    Set<List<Number>> exactly = trades(exact);
    Set<List<Number>> roughly = trades(rounded);
    double equity = rounded.statistics().of(Statistic.EQUITY_FINAL).orElse(Double.NaN);
    return new Rounding(
        ties,
        bars,
        rounded.run().trades().size(),
        without(roughly, exactly),
        without(exactly, roughly),
        equity,
        equity - exact.statistics().of(Statistic.EQUITY_FINAL).orElse(Double.NaN));
  }

  /// A trade is known by its bars and its direction.
  private static Set<List<Number>> trades(Simulation.Result result) {
    Set<List<Number>> trades = new HashSet<>();
    for (Trade trade : result.run().trades()) {
      trades.add(List.of(trade.entryBar(), trade.exitBar(), Math.signum(trade.units())));
    }
    return trades;
  }

  private static int without(Set<List<Number>> these, Set<List<Number>> those) {
    return (int) these.stream().filter(trade -> !those.contains(trade)).count();
  }
}
