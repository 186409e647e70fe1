package dev.victor.content.document;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Document;
import dev.victor.core.project.ProjectEntry;
import dev.victor.core.template.Format;
import dev.victor.core.template.TemplateShelf;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A document that was declared in `project.json`, whose text is otherwise left as it is.
///
/// @param entry the lines that say so
/// @param written whether they were written, not only shown
/// @param markers the lines its target needs for a region; none for a whole file
public record NewDocument(String entry, boolean written, List<String> markers) implements Outcome {

  private static final Map<String, String> KEPT_BY =
      Map.of("changelog", "victor docs changelog", "devlog", "victor log");

  /// What is asked for.
  ///
  /// @param id unique
  /// @param template the same as the id unless said
  /// @param target by the template unless said
  public record Wish(String id, Optional<String> template, Optional<String> target) {}

  /// Copies the list.
  public NewDocument {
    markers = List.copyOf(markers);
  }

  /// Declares a document. A target that is there already gets it as a region, since the rest of it
  /// is somebody's.
  ///
  /// @param rehearse only shows what would be written
  /// @throws UsageError when there is a document of that id
  /// @throws BadInput when the template or the target cannot be
  public static NewDocument declare(Session session, Wish wish, boolean rehearse) {
    Workspace workspace = session.workspace();
    if (workspace.project().documents().stream().anyMatch(d -> d.id().equals(wish.id()))) {
      throw new UsageError(
          null, "there is a document called '" + wish.id() + "' already", "choose another id");
    }
    String template = wish.template().orElse(wish.id());
    String path = wish.target().orElseGet(() -> target(wish.id()));
    Document whole = document(wish.id(), template, path, Document.Mode.FILE);
    Target target = Target.of(workspace, whole);
    boolean shared =
        Files.exists(target.file())
            || workspace.project().documents().stream().anyMatch(d -> d.target().equals(path));
    Document document = shared ? document(wish.id(), template, path, Document.Mode.REGIONS) : whole;
    DocumentRenderer renderer = new DocumentRenderer(workspace);
    refuseKeptElsewhere(renderer.shelf(), template, target.format());
    renderer.text(document, target.format());
    String entry = entry(document);
    ProjectEntry.add(workspace.projectFile(), "documents", entry, session.clock(), rehearse);
    List<String> markers =
        shared
            ? target
                .comments()
                .map(syntax -> List.of(syntax.begin(wish.id()), syntax.end(wish.id())))
                .orElse(List.of())
            : List.of();
    return new NewDocument(entry, !rehearse, markers);
  }

  /// What people call documents, and commands of their own keep.
  private static void refuseKeptElsewhere(TemplateShelf shelf, String template, Format format) {
    @Nullable String command = KEPT_BY.get(template);
    if (command != null && !shelf.has(template, format)) {
      throw new UsageError(
          null, "the " + template + " is no document of project.json", command + " keeps it");
    }
  }

  private static Document document(String id, String template, String target, Document.Mode mode) {
    return new Document(id, template, target, mode, List.of(), null);
  }

  /// The file that a built-in template is for.
  static String target(String id) {
    return switch (id) {
      case "readme" -> "README.md";
      case "codemeta" -> "codemeta.json";
      default -> "docs/" + id + ".md";
    };
  }

  private static String entry(Document document) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", document.id());
    fields.put("template", document.template());
    fields.put("target", document.target());
    if (document.mode() == Document.Mode.REGIONS) {
      fields.put("mode", "regions");
    }
    return fields.entrySet().stream()
        .map(field ->
            Json.write(field.getKey()).strip() + ": " + Json.write(field.getValue()).strip())
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  @Override
  public void print(Console console) {
    console.line((written ? "added to" : "would be added to") + " \"documents\" of project.json:");
    console.line("  " + entry);
    if (!markers.isEmpty()) {
      console.line("write these lines into its target, where the document belongs:");
      markers.forEach(line -> console.line("  " + line));
    }
    if (written) {
      console.remark("then: victor docs render");
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("written", written);
    json.put("entry", entry);
    json.put("markers", markers);
    return json;
  }
}
