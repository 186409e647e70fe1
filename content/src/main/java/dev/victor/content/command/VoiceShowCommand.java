package dev.victor.content.command;

import dev.victor.content.voice.VoiceAnswer;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;

/// `victor voice show`: how the owner writes.
final class VoiceShowCommand extends Command {

  VoiceShowCommand() {
    takes
        .example("victor voice show", "what voice.samples teach, in words")
        .example("victor voice show --json", "the same as numbers");
  }

  @Override
  public Outcome run(Session session) {
    return new VoiceAnswer(session.workspace());
  }
}
