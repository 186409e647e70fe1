package dev.victor.testgen.coverage.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.coverage.ci.Workflow;
import java.util.Optional;

/// `victor coverage ci`: the gate as a workflow of GitHub.
final class CiCommand extends Command {

  private final Argument<Optional<String>> tool =
      takes.text(
          "--victor", "OWNER/NAME@COMMIT", "Where the workflow gets victor from; it is kept.");
  private final Argument<Boolean> token =
      takes.flag("--token", "Give Codecov the secret CODECOV_TOKEN; else it believes GitHub.");
  private final Argument<Boolean> check =
      takes.flag("--check", "Write nothing; end with 1 when a file is not what it should be.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Write nothing; show what would change.");

  CiCommand() {
    takes
        .example("victor coverage ci --dry-run", "what would be written below .github")
        .example("victor coverage ci", "write it")
        .example("victor coverage ci --check", "for CI: exit code 1 when it is stale");
  }

  @Override
  public Outcome run(Session session) {
    return new Workflow(session)
        .run(new Workflow.Wish(tool.value(), token.value(), check.value(), dryRun.value()));
  }
}
