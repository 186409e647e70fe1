package dev.victor.git.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.git.hook.Hooks;
import java.util.List;
import java.util.Optional;

/// `victor git hooks`: put the guard into the hooks of this repository, or take it out.
final class HooksCommand extends Command {

  private static final List<String> ACTIONS = List.of("status", "install", "uninstall", "refresh");

  private final Argument<Optional<String>> action =
      takes
          .word("ACTION", "status (default), install, uninstall, or refresh the policy.")
          .oneOf(ACTIONS);
  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Change nothing, say what would be done.");

  HooksCommand() {
    takes
        .example("victor git hooks install", "hooks of your own stay, and run after it")
        .example("victor git hooks status", "which hooks have it, and is its policy fresh")
        .example("victor git hooks uninstall", "as it was before, byte for byte");
  }

  @Override
  public Outcome run(Session session) {
    String word = action.value().orElse("status");
    return switch (word) {
      case "status" -> Hooks.of(session).status();
      case "install" -> Hooks.of(session).install(rehearse.value());
      case "uninstall" -> Hooks.of(session).uninstall(rehearse.value());
      case "refresh" -> Hooks.of(session).refresh(rehearse.value());
      default ->
          throw new UsageError(
              "victor git hooks", "unknown action " + word, Nearest.remedy(word, ACTIONS));
    };
  }
}
