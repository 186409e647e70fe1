package dev.victor.trading.report;

import dev.victor.core.console.Console;
import dev.victor.trading.metric.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What each figure means, wrapped to the width of the terminal.
final class Definitions {

  private static final int INDENT = 4;

  private Definitions() {}

  static void print(Console console, Set<Metric.Family> families) {
    console.line("");
    console.line("definitions");
    for (Metric metric : Metric.all()) {
      if (!families.contains(metric.family())) {
        continue;
      }
      console.line("  " + metric.id());
      wrap(metric.definition(), console.terminal().width() - INDENT)
          .forEach(line -> console.line(" ".repeat(INDENT) + line));
    }
  }

  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
