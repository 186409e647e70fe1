package dev.victor.content.command;

import dev.victor.content.document.Preview;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.template.Format;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.Optional;

/// `victor docs preview`: a document as it would be written.
final class PreviewCommand extends Command {

  static final List<String> FORMATS = List.of("md", "html", "txt", "json", "discord");

  private final Argument<Optional<String>> id =
      takes.word("ID", "The document or built-in template to show.").of(Value.DOCUMENT);
  private final Argument<String> format =
      takes.choice(
          "--format",
          "FORMAT",
          FORMATS,
          "",
          "md, html, txt, json or discord; its own unless said.");

  PreviewCommand() {
    takes.example("victor docs preview readme", "nothing is written");
    takes.example("victor docs preview resume --format txt", "by the template of another format");
  }

  @Override
  public Outcome run(Session session) {
    String wanted =
        id.value()
            .orElseThrow(() ->
                new UsageError("victor docs preview", "says no ID", "victor docs list has them"));
    return Preview.of(session.workspace(), wanted, Format.of(format.value()));
  }
}
