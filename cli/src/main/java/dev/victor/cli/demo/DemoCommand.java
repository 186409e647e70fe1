package dev.victor.cli.demo;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor demo`: a workspace to play in, and the commands at work in it.
public final class DemoCommand extends Command {

  private final Argument<Optional<String>> folder =
      takes.word("DIR", "Where to make it; a new temporary folder by default.").of(Value.FOLDER);

  private final Shell shell;

  /// A demo that runs its commands in `shell`.
  public DemoCommand(Shell shell) {
    this.shell = shell;
    takes
        .example("victor demo", "in a temporary folder")
        .example("victor demo ~/victor-demo", "in a folder you keep");
  }

  @Override
  public Outcome run(Session session) {
    boolean narrate = !takes.json.value();
    return new Demo(shell, session, DemoFolder.at(session.environment(), folder.value()))
        .run(narrate);
  }
}
