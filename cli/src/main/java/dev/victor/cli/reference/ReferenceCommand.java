package dev.victor.cli.reference;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Group;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.Optional;

/// `victor reference`: write or check the pages of the command reference.
public final class ReferenceCommand extends Command {

  private final Argument<Optional<String>> folder =
      takes.word("DIR", "Folder of the pages; docs/commands by default.");
  private final Argument<Boolean> check =
      takes.flag("--check", "Change nothing; exit 1 when a page is stale.");

  private final Group top;
  private final List<Group> groups;

  /// The reference of these commands.
  public ReferenceCommand(Group top, List<Group> groups) {
    this.top = top;
    this.groups = groups;
    takes
        .example("victor reference", "write docs/commands")
        .example("victor reference --check", "what CI runs");
  }

  @Override
  public Outcome run(Session session) {
    return new Reference(top, groups)
        .into(session.environment().resolve(folder.value().orElse("docs/commands")), check.value());
  }
}
