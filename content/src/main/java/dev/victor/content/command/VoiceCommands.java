package dev.victor.content.command;

import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import java.util.List;

/// `victor voice`.
public final class VoiceCommands {

  private VoiceCommands() {}

  /// The verbs under `voice`.
  public static Group group() {
    return new Group(
        "voice",
        "How the owner writes, learned from past posts.",
        List.of(
            new Verb(
                "show", "Show what is typical of your posts, in words.", VoiceShowCommand::new)));
  }
}
