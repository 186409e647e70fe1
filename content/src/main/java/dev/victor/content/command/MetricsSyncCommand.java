package dev.victor.content.command;

import dev.victor.content.metric.Metrics;
import dev.victor.content.metric.Metrics.Intent;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import java.util.List;

/// `victor metrics sync`: take over what reports and logs say.
final class MetricsSyncCommand extends Command {

  private final Argument<List<String>> ids =
      takes
          .words("ID", false, "Metrics to sync; all that have a source unless said.")
          .of(Value.METRIC);
  private final Argument<Boolean> check =
      takes.flag("--check", "Write nothing; end with 1 when a metric differs from its source.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Write nothing; say what would be written.");

  MetricsSyncCommand() {
    takes.example("victor metrics sync", "all metrics that have a source");
    takes.example("victor metrics sync coverage", "one of them");
    takes.example("victor metrics sync --check", "for CI: exit code 1 when one is behind");
  }

  @Override
  public Outcome run(Session session) {
    return new Metrics(session.environment(), session.workspace()).sync(ids.value(), intent());
  }

  private Intent intent() {
    if (check.value()) {
      return Intent.CHECK;
    }
    return dryRun.value() ? Intent.REHEARSE : Intent.WRITE;
  }
}
