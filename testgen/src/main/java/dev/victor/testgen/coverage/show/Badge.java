package dev.victor.testgen.coverage.show;

import dev.victor.testgen.coverage.gate.Gate;
import java.math.BigDecimal;
import java.util.Locale;

/// Line coverage as a small picture for a README: word on the left, percent on the right, in the
/// colour of the verdict. Needs no font: texts are stretched to the widths that were counted for
/// them.
///
/// @param percent of lines
/// @param gate of lines: what was not rounded decides
record Badge(BigDecimal percent, Gate gate) {

  private static final String LABEL = "coverage";
  private static final int PADDING = 6;
  private static final BigDecimal GOOD = BigDecimal.valueOf(90);
  private static final BigDecimal FAIR = BigDecimal.valueOf(75);

  String svg() {
    String value = percent + " %";
    int left = width(LABEL) + 2 * PADDING;
    int right = width(value) + 2 * PADDING;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" role="img" aria-label="%5$s: %6$s">
      <title>%5$s: %6$s</title>
      <clipPath id="round"><rect width="%1$d" height="20" rx="3"/></clipPath>
      <g clip-path="url(#round)">
        <rect width="%2$d" height="20" fill="#3f4752"/>
        <rect x="%2$d" width="%3$d" height="20" fill="%4$s"/>
      </g>
      <g fill="#ffffff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11" lengthAdjust="spacingAndGlyphs">
        <text x="%7$d" y="14" textLength="%8$d">%5$s</text>
        <text x="%9$d" y="14" textLength="%10$d">%6$s</text>
      </g>
    </svg>
    """
        .formatted(
            left + right,
            left,
            right,
            colour(),
            LABEL,
            value,
            PADDING,
            left - 2 * PADDING,
            left + PADDING,
            right - 2 * PADDING);
  }

  /// Dark enough for white text on it (contrast of 4.5 at least).
  private String colour() {
    if (gate.minimum() != null) {
      return gate.ok() ? "#287a3c" : "#b3362b";
    }
    if (percent.compareTo(GOOD) >= 0) {
      return "#287a3c";
    }
    return percent.compareTo(FAIR) >= 0 ? "#8a6100" : "#b3362b";
  }

  /// Width of a text in Verdana at 11 pixels: measured classes of letters.
  private static int width(String text) {
    double width = 0;
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      width +=
          switch (c) {
            case '%' -> 11.8;
            case ' ', '.' -> 4;
            case 'r', 't', 'f' -> 4.6;
            default -> 6.9;
          };
    }
    return (int) Math.ceil(width);
  }
}
