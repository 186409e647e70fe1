package dev.victor.content.command;

import dev.victor.content.document.LintReport;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;

/// `victor docs lint`: names in templates that are nothing, wherever they stand.
final class LintCommand extends Command {

  LintCommand() {
    takes.example("victor docs lint", "ends with 1 when a template is wrong");
  }

  @Override
  public Outcome run(Session session) {
    return LintReport.of(session.workspace());
  }
}
