package dev.victor.content.command;

import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import java.util.List;

/// `victor docs`.
public final class DocsCommands {

  private DocsCommands() {}

  /// The verbs under `docs`.
  public static Group group() {
    return new Group(
        "docs",
        "Documents rendered from project.json.",
        List.of(
            new Verb(
                "render",
                "Render README and other documents from project.json.",
                RenderCommand::new),
            new Verb(
                "changelog",
                "Tell releases in CHANGELOG.md from commits and tags.",
                ChangelogCommand::new)));
  }
}
