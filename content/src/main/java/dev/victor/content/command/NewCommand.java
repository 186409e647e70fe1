package dev.victor.content.command;

import dev.victor.content.document.NewDocument;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor docs new`: declare a document in `project.json`.
final class NewCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "What the document is called; a built-in template has the same name.");
  private final Argument<Optional<String>> template =
      takes.text("--template", "NAME", "A built-in template or a file; ID unless said.");
  private final Argument<Optional<String>> target =
      takes
          .text("--target", "FILE", "The file to write; by the template unless said.")
          .of(Value.FILE);
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Write nothing; show what would be added to project.json.");

  NewCommand() {
    takes.example("victor docs new readme", "README.md by the built-in template");
    takes.example("victor docs new cv --template resume", "docs/cv.md");
  }

  @Override
  public Outcome run(Session session) {
    String wanted =
        id.value()
            .orElseThrow(() ->
                new UsageError("victor docs new", "says no ID", "try: victor docs new readme"));
    return NewDocument.declare(
        session, new NewDocument.Wish(wanted, template.value(), target.value()), dryRun.value());
  }
}
