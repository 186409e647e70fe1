package dev.victor.content.command;

import dev.victor.content.document.Documents;
import dev.victor.content.document.Documents.ByHand;
import dev.victor.content.document.Documents.Intent;
import dev.victor.content.document.StagedDocuments;
import dev.victor.content.metric.StaleMetrics;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import java.util.List;

/// `victor docs render`: write the documents that `project.json` declares, or check them.
final class RenderCommand extends Command {

  private final Argument<List<String>> ids =
      takes.words("ID", false, "Documents to render; all of them unless said.").of(Value.DOCUMENT);
  private final Argument<Boolean> check =
      takes.flag("--check", "Write nothing; show a diff and end with 1 when a document is stale.");
  private final Argument<Boolean> staged =
      takes.flag("--staged", "With --check: look at what is staged for the next commit.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Write nothing; say what would be written.");
  private final Argument<Boolean> force =
      takes.flag(
          "--force",
          "Overwrite what was edited by hand where victor writes; a copy is kept in .victor/run.");
  private final Argument<Boolean> adopt =
      takes.flag(
          "--adopt", "Make what was edited by hand your own template, in .victor/templates.");

  RenderCommand() {
    takes.example("victor docs render", "write what changed");
    takes.example("victor docs render readme", "one document");
    takes.example("victor docs render --check", "for hooks and CI: a diff, and exit code 1");
  }

  @Override
  public Outcome run(Session session) {
    if (staged.value()) {
      if (!check.value() || !ids.value().isEmpty()) {
        throw new UsageError(
            "victor docs render", "--staged goes with --check alone", "type --check --staged");
      }
      return StagedDocuments.of(session).check();
    }
    Outcome answer = new Documents(session.workspace()).render(ids.value(), intent(), byHand());
    StaleMetrics.of(session).forEach(session.console()::remark);
    return answer;
  }

  private ByHand byHand() {
    if (force.value() && adopt.value()) {
      throw new UsageError(
          "victor docs render", "--force and --adopt contradict each other", "type one of them");
    }
    return force.value() ? ByHand.OVERWRITE : adopt.value() ? ByHand.ADOPT : ByHand.STOP;
  }

  private Intent intent() {
    if (check.value()) {
      return Intent.CHECK;
    }
    return dryRun.value() ? Intent.REHEARSE : Intent.WRITE;
  }
}
