package dev.victor.content.document;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Document;
import dev.victor.core.template.Format;
import dev.victor.core.template.TemplateShelf;
import dev.victor.core.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text that was rendered for eyes only: nothing is written.
///
/// @param text as it would be
/// @param format what it is
public record Preview(String text, Format format) implements Outcome {

  /// What could steer a terminal and has no business in a text.
  private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}\u0080-\u009f&&[^\n\t]]");

  private static final Document PROJECT =
      new Document("readme", "readme", "README.md", Document.Mode.FILE, List.of(), null);

  /// A document, by its own template; a built-in template that is not declared as one is shown as
  /// the document it would be.
  ///
  /// @param format another one than the document's
  /// @throws UsageError when no document or built-in template has the id
  /// @throws dev.victor.core.failure.BadInput when its template is wrong
  public static Preview of(Workspace workspace, String id, Optional<Format> format) {
    DocumentRenderer renderer = new DocumentRenderer(workspace);
    Document document =
        undeclared(workspace, renderer, id).orElseGet(() -> document(workspace, Optional.of(id)));
    Format wanted = format.orElseGet(() -> Target.of(workspace, document).format());
    return new Preview(renderer.text(document, wanted).stripTrailing() + "\n", wanted);
  }

  /// A template given as text, with the variables of a document or of the project alone.
  ///
  /// @throws UsageError when no document has the id
  /// @throws dev.victor.core.failure.BadInput when the template is wrong
  public static Preview ofTemplate(
      Workspace workspace, String template, Format format, Optional<String> id) {
    Document document = document(workspace, id);
    DocumentRenderer renderer = new DocumentRenderer(workspace);
    TemplateShelf shelf = renderer.shelf();
    String text =
        shelf.inline("the template", template, format).render(renderer.view(document, format));
    return new Preview(text, format);
  }

  private static Optional<Document> undeclared(
      Workspace workspace, DocumentRenderer renderer, String id) {
    if (workspace.project().documents().stream().anyMatch(document -> document.id().equals(id))
        || !id.matches("[a-z]+")) {
      return Optional.empty();
    }
    Document document =
        new Document(id, id, NewDocument.target(id), Document.Mode.FILE, List.of(), null);
    return renderer.shelf().has(id, Target.of(workspace, document).format())
        ? Optional.of(document)
        : Optional.empty();
  }

  /// The document with an id; one that stands for the project when there is no id.
  static Document document(Workspace workspace, Optional<String> id) {
    if (id.isEmpty()) {
      return PROJECT;
    }
    List<Document> declared = workspace.project().documents();
    List<String> ids = declared.stream().map(Document::id).toList();
    return declared.stream()
        .filter(document -> document.id().equals(id.get()))
        .findFirst()
        .orElseThrow(() ->
            new UsageError(
                null,
                "no document is called '" + id.get() + "'",
                ids.isEmpty()
                    ? "none is declared in project.json"
                    : Nearest.remedy(id.get(), ids)));
  }

  @Override
  public void print(Console console) {
    String shown = STEERING.matcher(text).replaceAll("");
    console.text(shown.endsWith("\n") || shown.isEmpty() ? shown : shown + "\n");
  }

  @Override
  public Object json() {
    return Json.fields("format", format.extension(), "text", text);
  }
}
