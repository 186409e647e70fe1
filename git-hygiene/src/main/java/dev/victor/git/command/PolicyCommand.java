package dev.victor.git.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.git.guard.NameCheck;
import dev.victor.git.guard.PolicyTable;
import java.util.List;
import java.util.Optional;

/// `victor git policy`: what is wanted of branches here, and whether a name is.
final class PolicyCommand extends Command {

  private static final List<String> ACTIONS = List.of("show", "check");

  private final Argument<Optional<String>> action =
      takes.word("ACTION", "show (default), or check with a name.").oneOf(ACTIONS);
  private final Argument<Optional<String>> name =
      takes.word("NAME", "The name of a branch to check.").of(Value.BRANCH);

  PolicyCommand() {
    takes
        .example("victor git policy", "the rules, and who says so")
        .example(
            "victor git policy check feat/login", "may a branch be called that? exit code 0 or 1");
  }

  @Override
  public Outcome run(Session session) {
    return switch (action.value().orElse("show")) {
      case "show" -> PolicyTable.of(session);
      case "check" ->
          NameCheck.of(
              session,
              name.value()
                  .orElseThrow(() ->
                      new UsageError(
                          "victor git policy",
                          "check needs a name",
                          "victor git policy check NAME")));
      default ->
          throw new UsageError(
              "victor git policy",
              "unknown action " + action.value().orElse(""),
              Nearest.remedy(action.value().orElse(""), ACTIONS));
    };
  }
}
