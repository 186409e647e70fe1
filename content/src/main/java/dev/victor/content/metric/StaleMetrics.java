package dev.victor.content.metric;

import dev.victor.core.project.Metric;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.util.List;

/// Metrics older than their owner lets them become.
public final class StaleMetrics {

  private StaleMetrics() {}

  /// A line for each, with what to type. Only when the project was read: a run that finds
  /// everything fresh by its stamp reads nothing.
  public static List<String> of(Session session) {
    return session.workspace().projectIfRead().stream()
        .flatMap(project ->
            project.metrics().stream()
                .filter(metric ->
                    metric.stale(LocalDate.ofInstant(session.clock().instant(), project.zone()))))
        .map(StaleMetrics::line)
        .toList();
  }

  private static String line(Metric metric) {
    return "metric "
        + metric.id()
        + " is of "
        + metric.asOf()
        + ", older than "
        + metric.staleAfterDays()
        + " days; "
        + (metric.source() == null ? "measure it again" : "victor metrics sync " + metric.id());
  }
}
