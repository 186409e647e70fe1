package dev.victor.content.command;

import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import java.util.List;

/// `victor metrics`.
public final class MetricsCommands {

  private MetricsCommands() {}

  /// The verbs under `metrics`.
  public static Group group() {
    return new Group(
        "metrics",
        "The figures of project.json, kept as their sources say.",
        List.of(
            new Verb("list", "Show every metric beside its target.", MetricsListCommand::new),
            new Verb(
                "sync",
                "Take values and days over from reports and logs.",
                MetricsSyncCommand::new)));
  }
}
