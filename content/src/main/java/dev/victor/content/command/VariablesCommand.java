package dev.victor.content.command;

import dev.victor.content.document.VariableList;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor docs variables`: what templates may name.
final class VariablesCommand extends Command {

  private final Argument<Optional<String>> document =
      takes
          .word("DOCUMENT", "The document whose values are shown; the project's unless said.")
          .of(Value.DOCUMENT);

  VariablesCommand() {
    takes.example("victor docs variables", "each name with what it holds now");
  }

  @Override
  public Outcome run(Session session) {
    return VariableList.of(session.workspace(), document.value());
  }
}
