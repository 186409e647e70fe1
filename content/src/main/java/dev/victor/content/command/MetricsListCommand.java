package dev.victor.content.command;

import dev.victor.content.metric.Metrics;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;

/// `victor metrics list`: every metric beside its target.
final class MetricsListCommand extends Command {

  MetricsListCommand() {
    takes.example("victor metrics list", "value, day, target, source");
  }

  @Override
  public Outcome run(Session session) {
    return new Metrics(session.environment(), session.workspace()).list();
  }
}
