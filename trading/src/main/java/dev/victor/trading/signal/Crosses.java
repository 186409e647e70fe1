package dev.victor.trading.signal;

/// Where one series passes above another.
final class Crosses {

  private Crosses() {}

  /// Strictly below at the bar before, strictly above at this one.
  static boolean[] twoBar(double[] over, double[] under) {
    boolean[] holds = new boolean[over.length];
    for (int i = 1; i < holds.length; i++) {
      holds[i] = over[i - 1] < under[i - 1] && over[i] > under[i];
    }
    return holds;
  }

  /// Above at this bar, and below at the last bar where the two differed, as `CrossIndicator` of
  /// ta4j has it.
  ///
  /// @param unstable bars in front that count as no difference
  static boolean[] walkBack(double[] over, double[] under, int unstable) {
    boolean[] holds = new boolean[over.length];
    boolean below = unstable < holds.length && over[unstable] < under[unstable];
    for (int i = unstable + 1; i < holds.length; i++) {
      holds[i] = below && over[i] > under[i];
      if (over[i] != under[i]) {
        below = over[i] < under[i];
      }
    }
    return holds;
  }
}
