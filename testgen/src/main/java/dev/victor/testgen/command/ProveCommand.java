package dev.victor.testgen.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.prove.Proving;
import dev.victor.testgen.prove.Proving.Wish;
import java.util.Optional;

/// `victor test prove`: which bugs would pass unnoticed.
final class ProveCommand extends Command {

  private static final int MOST_JOBS = 64;

  private final Argument<Optional<String>> model =
      takes.text("--model", "MODEL", "The suite of one model.").of(Value.MODEL);
  private final Argument<Integer> jobs =
      takes.whole(
          "--jobs", "N", 1, MOST_JOBS, 1, "How many bugs are tried at once; 1 unless said.");
  private final Argument<Boolean> all =
      takes.flag("--all", "Name every check that notices a bug, not only the first.");
  private final Argument<Boolean> check =
      takes.flag("--check", "End with 1 when a bug passes unnoticed.");

  ProveCommand() {
    takes.example("victor test prove", "every model, one bug at a time, in a copy");
    takes.example("victor test prove --model lstm --jobs 2", "one model, two bugs at a time");
  }

  @Override
  public Outcome run(Session session) {
    return Proving.run(session, new Wish(model.value(), jobs.value(), all.value(), check.value()));
  }
}
