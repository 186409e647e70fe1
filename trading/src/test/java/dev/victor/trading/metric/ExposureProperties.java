package dev.victor.trading.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ExposureProperties {

  record Span(int from, int to) {}

  /// The oracle looks at every second on its own.
  @Property(tries = 500)
  void the_time_in_the_market_is_counted_second_by_second(
      @ForAll("spans") @Size(max = 90) List<Span> spans,
      @ForAll @IntRange(max = 40) int from,
      @ForAll @IntRange(max = 40) int length) {
    Exposure exposure = new Exposure();
    spans.forEach(span -> exposure.add(1000L * span.from, 1000L * span.to));
    Exposure.Result result = exposure.between(at(from), at(from + length));

    int inside = 0;
    int most = spans.isEmpty() ? 0 : 1;
    for (int second = 0; second < 100; second++) {
      int now = second;
      int open = (int) spans.stream().filter(s -> s.from <= now && now < s.to).count();
      inside += open > 0 && second >= from && second < from + length ? 1 : 0;
      most = Math.max(most, open);
    }
    assertThat(result.inside().toSeconds()).isEqualTo(inside);
    assertThat(result.most()).isEqualTo(most);
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 30))
        .as((from, length) -> new Span(from, from + length))
        .list()
        .ofMaxSize(90);
  }

  private static Instant at(int second) {
    return Instant.EPOCH.plusSeconds(second);
  }
}
