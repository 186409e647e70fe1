package dev.victor.trading.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A few hundred points of a curve of any length, evenly apart, and its last one. When it is full
/// every second point goes, and from then on every second comes.
final class CurveSample {

  private static final int MOST = 512;

  private final List<BigDecimal> points = new ArrayList<>();
  private BigDecimal last;
  private long seen;
  private long stride = 1;

  CurveSample(BigDecimal start) {
    this.last = start;
    add(start);
  }

  void add(BigDecimal balance) {
    last = balance;
    if (seen++ % stride != 0) {
      return;
    }
    points.add(balance);
    if (points.size() == MOST) {
      for (int i = MOST - 1; i > 0; i -= 2) {
        points.remove(i);
      }
      stride *= 2;
    }
  }

  List<BigDecimal> points() {
    List<BigDecimal> all = new ArrayList<>(points);
    if ((seen - 1) % stride != 0) {
      all.add(last);
    }
    return all;
  }
}
