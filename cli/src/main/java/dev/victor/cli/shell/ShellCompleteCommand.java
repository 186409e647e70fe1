package dev.victor.cli.shell;

import dev.victor.cli.complete.Completion;
import dev.victor.cli.complete.Offer;
import dev.victor.cli.complete.Tree;
import dev.victor.cli.complete.TypedLine;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.failure.Failure;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.Optional;

/// `victor shell complete`: what may follow the words typed so far; what shells ask on every TAB.
final class ShellCompleteCommand extends Command {

  private final Argument<Optional<String>> shell =
      takes.word("SHELL", "bash, zsh or fish: who asks.").oneOf(UserShell.WORDS);
  private final Argument<List<String>> words =
      takes.words(
          "WORD",
          false,
          "The words of the line, the last one as far as it was typed; in bash the signs that part"
              + " words, and the line.");

  private final Tree tree;

  ShellCompleteCommand(Tree tree) {
    this.tree = tree;
    takes
        .example("victor shell complete fish -- victor git \"\"", "what may follow victor git")
        .example("victor shell complete zsh -- vs --", "the options of victor git sync");
  }

  @Override
  public Outcome run(Session session) {
    UserShell asks =
        UserShell.of(shell.value(), session.environment(), "victor shell complete", "");
    TypedLine line =
        asks == UserShell.BASH ? TypedLine.ofBash(words.value()) : TypedLine.of(words.value());
    try {
      TypedLine whole = line.in(ShortName.meaning(line.name(), session.environment()));
      Offer offer = new Completion(tree, session.environment()).offer(whole.before(), whole.word());
      return new ShellOffer(asks, line, offer);
    } catch (Failure unreadable) {
      return new ShellOffer(asks, line, Offer.NOTHING);
    }
  }
}
