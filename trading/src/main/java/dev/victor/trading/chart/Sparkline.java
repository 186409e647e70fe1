package dev.victor.trading.chart;

import dev.victor.core.workspace.Environment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A curve in one line of text.
public enum Sparkline {
  /// Eighths of a block, for terminals that show them.
  BLOCKS("\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"),
  /// Signs that every terminal has, from low to high.
  ASCII("_.,-=+*#");

  private final String levels;

  Sparkline(String levels) {
    this.levels = levels;
  }

  /// What the terminal of this environment shows: blocks where its locale is UTF-8 and it is not
  /// dumb.
  public static Sparkline of(Environment environment) {
    String locale =
        Stream.of("LC_ALL", "LC_CTYPE", "LANG")
            .flatMap(name -> environment.variable(name).stream())
            .findFirst()
            .orElse("")
            .toLowerCase(Locale.ROOT);
    boolean unicode = locale.endsWith("utf-8") || locale.endsWith("utf8");
    boolean dumb = environment.variable("TERM").filter("dumb"::equals).isPresent();
    return unicode && !dumb ? BLOCKS : ASCII;
  }

  /// The curve in at most `width` signs, each the last value of its share, from the lowest shown to
  /// the highest. A level curve is at the bottom.
  public String of(List<BigDecimal> values, int width) {
    List<BigDecimal> shown = thinned(values, width);
    BigDecimal low = shown.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    BigDecimal high = shown.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    double range = high.subtract(low).doubleValue();
    StringBuilder line = new StringBuilder();
    for (BigDecimal value : shown) {
      double share = range == 0 ? 0 : value.subtract(low).doubleValue() / range;
      line.append(levels.charAt((int) Math.round(share * (levels.length() - 1))));
    }
    return line.toString();
  }

  private static List<BigDecimal> thinned(List<BigDecimal> values, int width) {
    int signs = Math.min(width, values.size());
    return IntStream.rangeClosed(1, signs)
        .mapToObj(i -> values.get((int) ((long) i * values.size() / signs) - 1))
        .toList();
  }
}
