package dev.victor.trading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ThinningProperties {

  /// A curve of the given steps over and over, until it has as many points as wanted.
  private static List<CurvePoint> curve(List<Integer> steps, int size) {
    List<CurvePoint> points = new ArrayList<>();
    BigDecimal balance = BigDecimal.ZERO;
    BigDecimal peak = BigDecimal.ZERO;
    for (int i = 0; i < size; i++) {
      balance = balance.add(BigDecimal.valueOf(steps.get(i * 31 % steps.size())));
      peak = peak.max(balance);
      points.add(new CurvePoint(Instant.ofEpochSecond(i), balance, peak));
    }
    return points;
  }

  @Property(tries = 100)
  void the_highest_the_lowest_and_the_deepest_point_stay(
      @ForAll @Size(min = 1, max = 300) List<@IntRange(min = -500, max = 500) Integer> steps,
      @ForAll @IntRange(min = 1, max = 4 * Thinning.MOST) int size) {
    List<CurvePoint> all = curve(steps, size);
    List<CurvePoint> thin = Thinning.of(all);

    assertThat(thin).hasSizeLessThanOrEqualTo(Thinning.MOST + 2);
    assertThat(new HashSet<>(all).containsAll(thin)).isTrue();
    assertThat(thin).isSortedAccordingTo(Comparator.comparing(CurvePoint::time));
    assertThat(thin.getFirst()).isEqualTo(all.getFirst());
    assertThat(thin.getLast()).isEqualTo(all.getLast());
    for (Comparator<CurvePoint> by :
        List.of(
            Comparator.comparing(CurvePoint::balance),
            Comparator.comparing(CurvePoint::balance).reversed(),
            Comparator.comparing(CurvePoint::fall))) {
      assertThat(thin.stream().max(by).orElseThrow())
          .usingComparator(by)
          .isEqualTo(all.stream().max(by).orElseThrow());
    }
  }

  @Property(tries = 20)
  void a_curve_of_few_points_stays_whole(@ForAll @IntRange(min = 1, max = Thinning.MOST) int size) {
    assertThat(Thinning.of(curve(List.of(3, -2), size))).hasSize(size);
  }
}
