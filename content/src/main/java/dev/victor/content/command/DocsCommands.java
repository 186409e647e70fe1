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
                ChangelogCommand::new),
            new Verb("list", "The documents and how each stands.", ListCommand::new),
            new Verb("new", "Declare a document in project.json.", NewCommand::new),
            new Verb(
                "preview",
                "Show a document as it would be written; nothing is.",
                PreviewCommand::new),
            new Verb("eval", "Render a template from the command line or stdin.", EvalCommand::new),
            new Verb(
                "variables",
                "What templates may name, and what it holds now.",
                VariablesCommand::new),
            new Verb(
                "lint",
                "Find names in templates that are nothing, in branches not taken too.",
                LintCommand::new)));
  }
}
