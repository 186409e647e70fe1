package dev.victor.trading.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveSampleTest {

  @Test
  void a_short_curve_is_kept_whole() {
    CurveSample curve = new CurveSample(BigDecimal.ONE);
    curve.add(BigDecimal.TWO);
    curve.add(BigDecimal.TEN);

    assertThat(curve.points()).isEqualTo(List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN));
  }

  @Test
  void of_a_long_one_points_evenly_apart_are_kept_and_the_last() {
    for (int length : new int[] {511, 512, 513, 5000, 100_001}) {
      CurveSample curve = new CurveSample(BigDecimal.ZERO);
      for (int i = 1; i < length; i++) {
        curve.add(BigDecimal.valueOf(i));
      }
      List<BigDecimal> points = curve.points();

      assertThat(points).hasSizeBetween(256, 513);
      assertThat(points.getFirst()).isZero();
      assertThat(points.getLast()).isEqualByComparingTo(BigDecimal.valueOf(length - 1L));
      BigDecimal apart = points.get(1).subtract(points.get(0));
      for (int i = 1; i < points.size() - 1; i++) {
        assertThat(points.get(i).subtract(points.get(i - 1))).isEqualByComparingTo(apart);
      }
    }
  }
}
