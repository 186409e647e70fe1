package dev.victor.content.document;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.project.Document;
import dev.victor.core.project.Highlight;
import dev.victor.core.project.Metric;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Workspace;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The highlights a document shows, their numbers put in from the metrics.
final class HighlightView {

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";
  private static final String METRIC = "metric.";

  private HighlightView() {}

  /// Those that share a tag with the document (all, when it has none), the weightiest first.
  static List<Map<String, Object>> of(Project project, Document document) {
    Map<String, String> figures = new LinkedHashMap<>();
    for (Metric metric : project.metrics()) {
      figures.put(metric.id(), Figure.of(metric).value());
    }
    return project.highlights().stream()
        .filter(highlight ->
            document.tags().isEmpty() || !Collections.disjoint(highlight.tags(), document.tags()))
        .sorted(Comparator.comparingInt(HighlightView::weight).reversed())
        .map(h -> Map.<String, Object>of("id", h.id(), "text", expanded(h, figures)))
        .toList();
  }

  private static int weight(Highlight highlight) {
    return highlight.weight() == null ? 0 : highlight.weight();
  }

  private static String expanded(Highlight highlight, Map<String, String> figures) {
    StringBuilder text = new StringBuilder();
    String rest = highlight.text();
    for (int open = rest.indexOf(OPEN); open >= 0; open = rest.indexOf(OPEN)) {
      int close = rest.indexOf(CLOSE, open);
      String tag = close < 0 ? "" : rest.substring(open + OPEN.length(), close).strip();
      text.append(rest, 0, open).append(figure(highlight, tag, figures));
      rest = rest.substring(close + CLOSE.length());
    }
    return text.append(rest).toString();
  }

  private static String figure(Highlight highlight, String tag, Map<String, String> figures) {
    String id = tag.startsWith(METRIC) ? tag.substring(METRIC.length()) : tag;
    String figure = figures.get(id);
    if (figure == null) {
      throw new BadInput(
          Workspace.PROJECT_FILE,
          "highlight " + highlight.id() + " names metric '" + id + "', which is not declared",
          Nearest.remedy(id, figures.keySet()));
    }
    return figure;
  }
}
