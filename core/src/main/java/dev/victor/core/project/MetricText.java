package dev.victor.core.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text of the project whose numbers come from metrics, taken apart: `Coverage is
/// {{metric.coverage}}.`
///
/// @param metrics ids between braces
/// @param unknown what else stands between braces
/// @param number a number typed by hand
record MetricText(List<String> metrics, Optional<String> unknown, Optional<String> number) {

  private static final String REFERENCE = "metric.";

  static MetricText of(String text) {
    List<String> metrics = new ArrayList<>();
    Optional<String> unknown = Optional.empty();
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
      int close = text.indexOf("}}", open);
      int end = close < 0 ? text.length() : close + 2;
      String tag = text.substring(open, end);
      String inside = close < 0 ? "" : text.substring(open + 2, close).strip();
      if (inside.startsWith(REFERENCE)) {
        metrics.add(inside.substring(REFERENCE.length()));
      } else if (unknown.isEmpty()) {
        unknown = Optional.of(tag);
      }
      rest.append(text, from, open).append(' ');
      from = end;
    }
    rest.append(text.substring(from));
    return new MetricText(metrics, unknown, firstNumber(rest));
  }

  private static Optional<String> firstNumber(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        int end = i;
        while (end < text.length()
            && (Character.isDigit(text.charAt(end)) || ".,".indexOf(text.charAt(end)) >= 0)) {
          end++;
        }
        return Optional.of(text.subSequence(i, end).toString().replaceAll("[.,]+$", ""));
      }
    }
    return Optional.empty();
  }
}
