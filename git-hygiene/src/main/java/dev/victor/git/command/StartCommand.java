package dev.victor.git.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.git.branch.BranchNames;
import dev.victor.git.operation.Desk;
import dev.victor.git.start.Start;
import dev.victor.git.start.StartOptions;
import java.util.List;
import java.util.Optional;

/// `victor git start`: a new branch from an up-to-date base.
final class StartCommand extends Command {

  private final Argument<List<String>> name =
      takes.words("NAME", true, "Name of the branch; words are joined by dashes.");
  private final Argument<Optional<String>> type =
      takes.text("--type", "TYPE", "First part of the name, such as feat.");
  private final Argument<Optional<String>> from =
      takes
          .text("--from", "BRANCH", "Start from this branch instead of the trunk.")
          .of(Value.BRANCH);
  private final Argument<Boolean> stack =
      takes.flag("--stack", "Start from the branch checked out, and stay built on it.");
  private final Argument<Boolean> move =
      takes.flag("--move", "Take along commits made on the wrong branch.");
  private final Argument<Boolean> offline = takes.flag("--offline", "Talk to no remote.");
  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show the steps, change nothing.");

  StartCommand() {
    takes
        .example("victor git start feat/dropout", "from the trunk as the remote has it")
        .example("victor git start dropout --type feat", "the same")
        .example("victor git start fix/typo --move", "commits made on main go along")
        .example("victor git start feat/part-two --stack", "on top of the branch checked out");
  }

  @Override
  public Outcome run(Session session) {
    if (stack.value() && (from.value().isPresent() || move.value())) {
      throw new UsageError(
          "victor git start", "--stack excludes --from and --move", "choose one of them");
    }
    String words = String.join("-", name.value()).strip().replaceAll("\\s+", "-");
    return new Start(
            Desk.of(session),
            BranchNames.of(Desk.branching(session)),
            new StartOptions(
                type.value().map(first -> first + "/" + words).orElse(words),
                from.value(),
                stack.value(),
                move.value(),
                offline.value(),
                rehearse.value()))
        .run();
  }
}
