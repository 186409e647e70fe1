package dev.victor.trading.chart;

import java.util.Arrays;
import java.util.TreeSet;

/// Which of very many numbers a picture can show apart: of each column the lowest and the highest,
/// and the first and the last of all.
public final class Visible {

  private Visible() {}

  /// Places of the numbers that are kept, rising.
  ///
  /// @param columns of the picture
  public static int[] of(double[] numbers, int columns) {
    if (numbers.length <= 2 * columns) {
      int[] all = new int[numbers.length];
      Arrays.setAll(all, place -> place);
      return all;
    }
    TreeSet<Integer> kept = new TreeSet<>();
    kept.add(0);
    kept.add(numbers.length - 1);
    for (int column = 0; column < columns; column++) {
      int from = (int) ((long) column * numbers.length / columns);
      int to = (int) ((long) (column + 1) * numbers.length / columns);
      int lowest = from;
      int highest = from;
      for (int i = from; i < to; i++) {
        lowest = numbers[i] < numbers[lowest] ? i : lowest;
        highest = numbers[i] > numbers[highest] ? i : highest;
      }
      kept.add(lowest);
      kept.add(highest);
    }
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }
}
