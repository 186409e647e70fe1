package dev.victor.trading.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Fewer points of the same shape: of each bucket of neighbours stay the lowest, the highest and
/// the one furthest below the peak, and of all points the first and the last.
final class Thinning {

  /// Points that stay at most, give or take the first and last.
  static final int MOST = 1_500;

  private static final int OF_EACH = 3;

  private Thinning() {}

  static List<CurvePoint> of(List<CurvePoint> points) {
    if (points.size() <= MOST) {
      return points;
    }
    TreeSet<Integer> kept = new TreeSet<>();
    int buckets = MOST / OF_EACH;
    for (int bucket = 0; bucket < buckets; bucket++) {
      int from = (int) ((long) bucket * points.size() / buckets);
      int to = (int) ((long) (bucket + 1) * points.size() / buckets);
      keep(points, from, to, kept);
    }
    kept.add(0);
    kept.add(points.size() - 1);
    List<CurvePoint> thin = new ArrayList<>();
    kept.forEach(index -> thin.add(points.get(index)));
    return thin;
  }

  private static void keep(List<CurvePoint> points, int from, int to, Set<Integer> kept) {
    Comparator<CurvePoint> byBalance = Comparator.comparing(CurvePoint::balance);
    Comparator<CurvePoint> byFall = Comparator.<CurvePoint, BigDecimal>comparing(CurvePoint::fall);
    int lowest = from;
    int highest = from;
    int deepest = from;
    for (int i = from; i < to; i++) {
      CurvePoint point = points.get(i);
      lowest = byBalance.compare(point, points.get(lowest)) < 0 ? i : lowest;
      highest = byBalance.compare(point, points.get(highest)) > 0 ? i : highest;
      deepest = byFall.compare(point, points.get(deepest)) > 0 ? i : deepest;
    }
    kept.add(lowest);
    kept.add(highest);
    kept.add(deepest);
  }
}
