package dev.victor.trading.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.workspace.Environment;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SparklineTest {

  @Test
  void a_curve_goes_from_its_lowest_to_its_highest_sign() {
    assertThat(Sparkline.BLOCKS.of(values("0", "7", "3", "1"), 16)).isEqualTo("▁█▄▂");
    assertThat(Sparkline.ASCII.of(values("0", "7", "3", "1"), 16)).isEqualTo("_#-.");
  }

  @Test
  void a_long_curve_is_thinned_and_keeps_its_end() {
    assertThat(Sparkline.ASCII.of(values("9", "0", "9", "0", "9", "7"), 3)).isEqualTo("__#");
    assertThat(Sparkline.ASCII.of(values("0", "1", "7"), 2)).isEqualTo("_#");
  }

  @Test
  void a_level_or_empty_curve_has_no_height() {
    assertThat(Sparkline.BLOCKS.of(values("5", "5"), 16)).isEqualTo("▁▁");
    assertThat(Sparkline.BLOCKS.of(List.of(), 16)).isEmpty();
  }

  @Test
  void blocks_are_for_terminals_that_show_them() {
    assertThat(in(Map.of("LANG", "de_DE.UTF-8", "TERM", "xterm"))).isEqualTo(Sparkline.BLOCKS);
    assertThat(in(Map.of("LANG", "C.utf8"))).isEqualTo(Sparkline.BLOCKS);
    assertThat(in(Map.of("LANG", "C.UTF-8", "TERM", "dumb"))).isEqualTo(Sparkline.ASCII);
    assertThat(in(Map.of("LC_ALL", "C", "LANG", "C.UTF-8"))).isEqualTo(Sparkline.ASCII);
    assertThat(in(Map.of())).isEqualTo(Sparkline.ASCII);
  }

  private static Sparkline in(Map<String, String> variables) {
    return Sparkline.of(new Environment(variables, Path.of("/"), Path.of("/"), Clock.systemUTC()));
  }

  private static List<BigDecimal> values(String... values) {
    return Arrays.stream(values).map(BigDecimal::new).toList();
  }
}
