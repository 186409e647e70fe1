package dev.victor.git.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.git.branch.CommitMessages;
import dev.victor.git.operation.Desk;
import dev.victor.git.ship.Ship;
import dev.victor.git.ship.ShipOptions;
import dev.victor.git.ship.Strategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `victor git ship`: a finished branch into what it is based on.
final class ShipCommand extends Command {

  private final Argument<Optional<String>> branch =
      takes.word("BRANCH", "The branch; the one checked out when none is named.").of(Value.BRANCH);
  private final Argument<Optional<String>> message =
      takes.text("-m", "MESSAGE", "Message of the commit that takes it in.");
  private final Argument<Boolean> squash = takes.flag("--squash", "As one commit (the default).");
  private final Argument<Boolean> forward =
      takes.flag("--ff", "Its commits as they are, without a merge commit.");
  private final Argument<Boolean> merge = takes.flag("--merge", "With a merge commit.");
  private final Argument<Boolean> push =
      takes.flag("--push", "Send the result, and delete the branch at its remote.");
  private final Argument<Boolean> offline = takes.flag("--offline", "Talk to no remote.");
  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show the steps, change nothing.");

  ShipCommand() {
    takes
        .example("victor git ship", "the branch checked out, as one commit")
        .example("victor git ship -m 'feat: dropout' --push", "with these words, and sent")
        .example("victor git ship feat/dropout --ff", "another one, its commits as they are");
  }

  @Override
  public Outcome run(Session session) {
    Map<Strategy, Boolean> typed = new LinkedHashMap<>();
    typed.put(Strategy.SQUASH, squash.value());
    typed.put(Strategy.FF, forward.value());
    typed.put(Strategy.MERGE, merge.value());
    List<Strategy> chosen =
        typed.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    if (chosen.size() > 1) {
      throw new UsageError(
          "victor git ship", "--squash, --ff and --merge exclude each other", "choose one");
    }
    return new Ship(
            Desk.of(session),
            CommitMessages.of(Desk.branching(session)),
            new ShipOptions(
                branch.value(),
                message.value(),
                chosen.stream().findFirst(),
                push.value(),
                offline.value(),
                rehearse.value()))
        .run();
  }
}
