package dev.victor.content.command;

import dev.victor.content.document.Preview;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.template.Format;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor docs eval`: a template from the command line or stdin.
final class EvalCommand extends Command {

  private static final int LARGEST = 256 * 1024;

  private final Argument<Optional<String>> template =
      takes.word("TEMPLATE", "The template's text, or - for what comes on stdin.");
  private final Argument<String> format =
      takes.choice(
          "--format",
          "FORMAT",
          PreviewCommand.FORMATS,
          "txt",
          "What it makes, and so how values are escaped: md, html, txt (default), json or"
              + " discord.");
  private final Argument<Optional<String>> document =
      takes
          .text("--document", "ID", "The document whose variables it may name.")
          .of(Value.DOCUMENT);

  EvalCommand() {
    takes.example("victor docs eval '{{name}} {{version}}'", "what a variable holds");
    takes.example("victor docs eval - --format md <draft", "a template before it is one");
  }

  @Override
  public Outcome run(Session session) {
    String given =
        template
            .value()
            .orElseThrow(() ->
                new UsageError(
                    "victor docs eval", "says no TEMPLATE", "try: victor docs eval '{{name}}'"));
    String text = given.equals("-") ? session.console().input(LARGEST + 1) : given;
    if (text.length() > LARGEST) {
      throw new UsageError("victor docs eval", "the template is over 256 KiB", "make it shorter");
    }
    return Preview.ofTemplate(
        session.workspace(), text, Format.of(format.value()).orElseThrow(), document.value());
  }
}
