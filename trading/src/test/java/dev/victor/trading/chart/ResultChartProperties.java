package dev.victor.trading.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.chart.ResultChart.Step;
import dev.victor.trading.chart.ResultChart.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResultChartProperties {

  /// The night in which Berlin leaves summer time: a day of 25 hours.
  private static final Instant MIDNIGHT = Instant.parse("2026-10-24T22:00:00Z");

  @Property(tries = 300)
  void whatever_the_day_was_everything_is_drawn_inside_the_picture(
      @ForAll("days") List<Step> steps) {
    Words words = new Words("a day", "%", "+12,345.67", "deepest", BigDecimal::toPlainString);
    Scene scene = ResultChart.of(steps, ZoneId.of("Europe/Berlin"), words);

    assertThat(scene.marks().stream().flatMap(ResultChartProperties::points))
        .allSatisfy(point -> {
          assertThat(point.x()).isBetween(0.0, (double) scene.width());
          assertThat(point.y()).isBetween(0.0, (double) scene.height());
        });
  }

  private static Stream<Mark.Point> points(Mark mark) {
    return switch (mark) {
      case Mark.Line line -> line.points().stream();
      case Mark.Area area -> area.points().stream();
      case Mark.Dot dot -> Stream.of(dot.centre());
      case Mark.Text text -> Stream.of(text.at());
    };
  }

  @Provide
  Arbitrary<List<Step>> days() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 25 * 3600 - 1),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-2000"), new BigDecimal("2000"))
                .ofScale(2))
        .as((second, value) -> new Step(MIDNIGHT.plusSeconds(second), value))
        .list()
        .ofMinSize(2)
        .ofMaxSize(30)
        .map(steps -> steps.stream().sorted(Comparator.comparing(Step::time)).toList());
  }
}
