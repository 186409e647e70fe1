package dev.victor.git.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.git.alias.Aliases;
import java.util.List;
import java.util.Optional;

/// `victor git aliases`: `git sync` for `victor git sync`.
final class AliasesCommand extends Command {

  private static final List<String> ACTIONS = List.of("show", "install", "uninstall");

  private final Argument<Optional<String>> action =
      takes.word("ACTION", "show (when none is named), install or uninstall.").oneOf(ACTIONS);
  private final Argument<Boolean> local =
      takes.flag("--local", "In this repository only, not in all of yours.");
  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show what would be installed or removed, change nothing.");

  private final List<String> verbs;

  /// Aliases for these verbs.
  AliasesCommand(List<String> verbs) {
    this.verbs = verbs;
    takes
        .example("victor git aliases", "which there are, or would be")
        .example("victor git aliases install", "git sync, git start, … everywhere")
        .example("victor git aliases install --local", "in this repository only")
        .example("victor git aliases uninstall", "as if they had never been there");
  }

  @Override
  public Outcome run(Session session) {
    String typed = action.value().orElse("show");
    if (!ACTIONS.contains(typed)) {
      throw new UsageError(
          "victor git aliases", "unknown action " + typed, Nearest.remedy(typed, ACTIONS));
    }
    Aliases aliases = Aliases.of(session.environment(), local.value(), verbs);
    return switch (typed) {
      case "install" -> aliases.install(rehearse.value());
      case "uninstall" -> aliases.uninstall(rehearse.value());
      default -> aliases.show();
    };
  }
}
