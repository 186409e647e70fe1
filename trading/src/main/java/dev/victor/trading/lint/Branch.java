package dev.victor.trading.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One way for a condition to hold: relations between numbers that must all be so, and the minutes
/// of the week at which a bar may begin.
///
/// @param relations between points
/// @param minutes of the week, by how many bars earlier the bar lies; any where there is none
record Branch(List<Relation> relations, Map<Integer, BitSet> minutes) {

  static final int MINUTES_OF_WEEK = 7 * 24 * 60;

  /// Nothing must be so.
  static final Branch OPEN = new Branch(List.of(), Map.of());

  /// A number at a bar.
  ///
  /// @param of name of a series, or a number
  /// @param ago how many bars earlier; zero for a number
  record Point(Object of, int ago) {}

  /// That one number is below another.
  ///
  /// @param strict not even equal
  record Relation(Point less, Point more, boolean strict) {}

  static Branch of(Relation... relations) {
    return new Branch(List.of(relations), Map.of());
  }

  static Branch at(int ago, BitSet minutes) {
    return new Branch(List.of(), Map.of(ago, minutes));
  }

  /// Both of them.
  Branch and(Branch other) {
    List<Relation> all = new ArrayList<>(relations);
    all.addAll(other.relations);
    Map<Integer, BitSet> times = new HashMap<>(minutes);
    other.minutes.forEach((ago, allowed) -> times.merge(ago, allowed, Branch::common));
    return new Branch(all, times);
  }

  private static BitSet common(BitSet one, BitSet other) {
    BitSet common = (BitSet) one.clone();
    common.and(other);
    return common;
  }

  /// Whether there is no minute left at which it could be so.
  boolean timeless() {
    return minutes.values().stream().anyMatch(BitSet::isEmpty);
  }
}
