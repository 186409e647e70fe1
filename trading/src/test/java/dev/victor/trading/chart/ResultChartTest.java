package dev.victor.trading.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.chart.ResultChart.Step;
import dev.victor.trading.chart.ResultChart.Words;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ResultChartTest {

  private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

  @Test
  void the_same_points_make_the_same_bytes() throws Exception {
    Scene scene = chart("0", "0.18", "0.12", "-0.01", "0.41");

    assertThat(scene.svg()).isEqualTo(chart("0", "0.18", "0.12", "-0.01", "0.41").svg());
    assertThat(scene.png()).isEqualTo(chart("0", "0.18", "0.12", "-0.01", "0.41").png());
  }

  @Test
  void the_picture_has_a_title_axes_with_units_and_a_zero_line() {
    assertThat(chart("0", "0.18", "-0.31").svg())
        .startsWith(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 420\" role=\"img\"")
        .contains("<title>a &lt;day&gt; &amp; more</title>")
        .contains(">result, %</text>", ">time of day, UTC</text>", ">09:00</text>", ">0</text>")
        .contains("stroke=\"#8c959f\" stroke-width=\"2\"")
        .endsWith("</svg>\n");
  }

  @Test
  void the_end_and_the_deepest_point_are_written_beside_the_curve() {
    assertThat(chart("0", "0.18", "-0.31", "0.1").svg())
        .contains(">the end</text>", ">the fall</text>");
    assertThat(chart("0", "0.18", "0.2").svg())
        .contains(">the end</text>")
        .doesNotContain("the fall");
  }

  @Test
  void the_deepest_point_is_the_end_of_the_deepest_fall_not_the_lowest_value() {
    assertThat(ResultChart.trough(steps("0", "-1", "5", "2", "6")))
        .hasValueSatisfying(step -> assertThat(step.value()).isEqualTo("2"));
    assertThat(ResultChart.trough(steps("0", "1", "2"))).isEmpty();
  }

  @Test
  void many_steps_on_one_column_are_drawn_as_their_extremes() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      steps.add(new Step(NINE.plusSeconds(i), new BigDecimal(i == 777 ? -40 : i % 10)));
    }
    String svg =
        ResultChart.of(
                steps,
                ZoneId.of("UTC"),
                new Words("t", "u", "end", "fall", BigDecimal::toPlainString))
            .svg();

    assertThat(svg.length()).isLessThan(120_000);
    assertThat(svg).contains(">-40</text>", ">fall</text>");
  }

  @Test
  void a_png_is_painted_in_the_same_size_and_colours() throws Exception {
    BufferedImage image = read(chart("0", "0.18", "-0.31", "0.1").png());

    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(image.getHeight()).isEqualTo(420);
    assertThat(colours(image))
        .contains(0xFFFFFF, Ink.ACCENT.rgb(), Ink.TINT.rgb(), Ink.ZERO.rgb(), Ink.FALL.rgb());
  }

  @Test
  void a_day_that_ends_at_its_deepest_point_keeps_its_labels_apart() {
    List<Mark.Text> labels =
        chart("0", "0.5", "-0.5").marks().stream()
            .filter(Mark.Text.class::isInstance)
            .map(Mark.Text.class::cast)
            .filter(text -> text.words().startsWith("the "))
            .toList();

    assertThat(labels).hasSize(2);
    assertThat(Math.abs(labels.get(0).at().y() - labels.get(1).at().y())).isGreaterThan(15);
  }

  @Test
  void a_moment_and_a_whole_day_of_trading_make_pictures_too() {
    Step start = new Step(NINE, BigDecimal.ZERO);
    for (Duration span : List.of(Duration.ZERO, Duration.ofSeconds(20), Duration.ofHours(23))) {
      Step end = new Step(NINE.plus(span), BigDecimal.ONE);
      Scene scene = ResultChart.of(List.of(start, end), ZoneId.of("UTC"), words());

      assertThat(scene.svg()).contains("the end").doesNotContain("NaN", "Infinity");
    }
  }

  private static List<Integer> colours(BufferedImage image) {
    List<Integer> colours = new ArrayList<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        colours.add(image.getRGB(x, y) & 0xFFFFFF);
      }
    }
    return colours.stream().distinct().toList();
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static Scene chart(String... values) {
    return ResultChart.of(steps(values), ZoneId.of("UTC"), words());
  }

  private static Words words() {
    return new Words(
        "a <day> & more",
        "result, %",
        "the end",
        "the fall",
        value -> value.stripTrailingZeros().toPlainString());
  }

  private static List<Step> steps(String... values) {
    List<Step> steps = new ArrayList<>();
    for (String value : values) {
      steps.add(new Step(NINE.plus(Duration.ofMinutes(40L * steps.size())), new BigDecimal(value)));
    }
    return steps;
  }
}
