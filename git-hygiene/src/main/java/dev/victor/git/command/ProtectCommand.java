package dev.victor.git.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.git.protect.Protect;

/// `victor git protect`: the branch policy as rulesets and a workflow for GitHub.
final class ProtectCommand extends Command {

  private final Argument<Boolean> write =
      takes.flag("--write", "Write the rulesets, the workflow and its data below .github.");
  private final Argument<Boolean> apply =
      takes.flag("--apply", "Send the rulesets to GitHub; needs a token.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Show what would change, write and send nothing.");

  ProtectCommand() {
    takes
        .example("victor git protect", "what would be written and sent")
        .example("victor git protect --write", "write the files below .github")
        .example("victor git protect --apply --dry-run", "compare with GitHub, change nothing")
        .example("victor git protect --apply", "bring GitHub in line");
  }

  @Override
  public Outcome run(Session session) {
    return Protect.of(session).run(new Protect.Wish(write.value(), apply.value(), dryRun.value()));
  }
}
