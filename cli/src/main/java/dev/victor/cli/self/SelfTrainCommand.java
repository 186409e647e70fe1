package dev.victor.cli.self;

import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;

/// `victor self train`: the AOT caches of this image and this Java, now.
final class SelfTrainCommand extends Command {

  SelfTrainCommand() {
    takes.example("victor self train", "after an update of Java, or to have it done");
  }

  @Override
  public Outcome run(Session session) {
    return new Train(session).run();
  }
}
