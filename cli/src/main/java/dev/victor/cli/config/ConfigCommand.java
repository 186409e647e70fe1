package dev.victor.cli.config;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor config`: each setting, its value and where it came from.
public final class ConfigCommand extends Command {

  private final Argument<Optional<String>> key =
      takes.word("KEY", "The setting, or the beginning of several, such as branching.");
  private final Argument<Boolean> explain =
      takes.flag("--explain", "Say what it is for and what would set it, in order of precedence.");
  private final Argument<Boolean> all = takes.flag("--all", "Also what is set nowhere.");

  /// The command.
  public ConfigCommand() {
    takes
        .example("victor config", "what is set, or stands by default")
        .example("victor config branching", "one part of it")
        .example("victor config branching.sync --explain", "why it is so, and what would change it")
        .example("victor config --all", "every key there is");
  }

  @Override
  public Outcome run(Session session) {
    return ConfigAnswer.of(AllSettings.of(session), key.value(), explain.value(), all.value());
  }
}
