package dev.victor.content.command;

import dev.victor.content.evaluate.Evaluation;
import dev.victor.content.evaluate.EvaluationAnswer.Shown;
import dev.victor.content.evaluate.Mistake;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor log evaluate`: how many planted mistakes the gate catches, and how many true texts it
/// refuses.
final class LogEvaluateCommand extends Command {

  private final Argument<Boolean> details =
      takes.flag("--details", "Show the texts that were judged wrongly.");
  private final Argument<Boolean> heldOut =
      takes.flag("--held-out", "With --details: those of the sheets held out too.");
  private final Argument<Optional<String>> only =
      takes.text("--class", "NAME", "Only a class of mistakes, such as wrong-digit.");

  LogEvaluateCommand() {
    takes
        .example("victor log evaluate", "ends with 1 when the gate misses too much")
        .example("victor log evaluate --details", "what it missed");
  }

  @Override
  public Outcome run(Session session) {
    Optional<Mistake> mistake = only.value().map(LogEvaluateCommand::mistake);
    return Evaluation.shipped(session, new Shown(details.value(), heldOut.value(), mistake));
  }

  private static Mistake mistake(String word) {
    return Mistake.of(word)
        .orElseThrow(() ->
            new UsageError(
                "--class " + word, "is no class of mistakes", Nearest.remedy(word, Mistake.all())));
  }
}
