package dev.victor.cli.reference;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Group;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.ShellWord;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.Optional;

/// `victor reference`: write or check the pages of the command reference, or of the manual.
public final class ReferenceCommand extends Command {

  private final Argument<Optional<String>> folder =
      takes.word("DIR", "Folder of the pages; docs/commands by default.").of(Value.FOLDER);
  private final Argument<Optional<String>> man =
      takes.text("--man", "DIR", "Write manual pages into this folder instead.").of(Value.FOLDER);
  private final Argument<Boolean> check =
      takes.flag("--check", "Change nothing; exit 1 when a page is stale.");

  private final Group top;
  private final List<Group> groups;
  private final String version;

  /// The reference of these commands.
  ///
  /// @param version of this program, which manual pages name
  public ReferenceCommand(Group top, List<Group> groups, String version) {
    this.top = top;
    this.groups = groups;
    this.version = version;
    takes
        .example("victor reference", "write docs/commands")
        .example("victor reference --check", "what CI runs")
        .example("victor reference --man man", "read them with man -M man victor");
  }

  @Override
  public Outcome run(Session session) {
    if (man.value().isPresent()) {
      String made = ShellWord.line("victor", "reference", "--man", man.value().get());
      return new ManPages(top, groups, version)
          .pages(made)
          .into(session.environment().resolve(man.value().get()), check.value());
    }
    return new Reference(top, groups)
        .pages()
        .into(session.environment().resolve(folder.value().orElse("docs/commands")), check.value());
  }
}
