package dev.victor.content.document;

import dev.victor.content.document.Documents.Intent;
import dev.victor.content.document.RenderAnswer.Status;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Document;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The documents that `project.json` declares, and how each stands.
///
/// @param documents in the order of the file
public record DocumentList(List<Line> documents) implements Outcome {

  /// How a document stands.
  public enum State {
    /// Its file holds it.
    FRESH,
    /// Its file holds an earlier one.
    STALE,
    /// Its file holds what a person wrote in its place.
    EDITED,
    /// Its file is not there.
    MISSING,
    /// It cannot be rendered.
    FAULTY
  }

  /// One document.
  ///
  /// @param document as it is declared
  /// @param state how it stands
  /// @param fault why it cannot be rendered; empty when it can
  public record Line(Document document, State state, String fault) {}

  /// Copies the list.
  public DocumentList {
    documents = List.copyOf(documents);
  }

  /// The documents of a workspace.
  public static DocumentList of(Workspace workspace) {
    return of(workspace, new Documents(workspace));
  }

  static DocumentList of(Workspace workspace, Documents documents) {
    List<Document> declared = workspace.project().documents();
    Map<String, Status> all = Map.of();
    try {
      all =
          documents.render(List.of(), Intent.REHEARSE).documents().stream()
              .collect(
                  Collectors.toMap(
                      RenderAnswer.Standing::id, RenderAnswer.Standing::status, (a, b) -> a));
    } catch (BadInput oneOfThem) {
      // which one shows when each is asked by itself
    }
    List<Line> lines = new ArrayList<>();
    for (Document document : declared) {
      Status status = all.get(document.id());
      lines.add(
          status == null
              ? alone(workspace, documents, document)
              : new Line(document, state(workspace, document, status), ""));
    }
    return new DocumentList(lines);
  }

  private static Line alone(Workspace workspace, Documents documents, Document document) {
    try {
      Status status =
          documents.render(List.of(document.id()), Intent.REHEARSE).documents().getFirst().status();
      return new Line(document, state(workspace, document, status), "");
    } catch (BadInput faulty) {
      return new Line(document, State.FAULTY, faulty.line());
    }
  }

  private static State state(Workspace workspace, Document document, Status status) {
    return switch (status) {
      case UNCHANGED -> State.FRESH;
      case EDITED -> State.EDITED;
      case STALE, WRITTEN ->
          Files.exists(workspace.inside(document.target())) ? State.STALE : State.MISSING;
    };
  }

  @Override
  public void print(Console console) {
    if (documents.isEmpty()) {
      console.line("no documents are declared in project.json");
      console.remark("try: victor docs new readme");
      return;
    }
    Table table = new Table();
    for (Line line : documents) {
      Document document = line.document();
      table.row(
          document.id(),
          document.template(),
          document.target(),
          mode(document),
          word(console, line));
    }
    console.table(0, table);
    documents.stream().map(Line::fault).filter(fault -> !fault.isEmpty()).forEach(console::remark);
  }

  private static String mode(Document document) {
    return document.mode() == Document.Mode.REGIONS ? "regions" : "file";
  }

  private static String word(Console console, Line line) {
    return switch (line.state()) {
      case FRESH -> console.in(Tone.GOOD, "fresh");
      case STALE -> console.in(Tone.WARN, "stale");
      case MISSING -> console.in(Tone.WARN, "missing");
      case EDITED -> console.in(Tone.BAD, "edited by hand");
      case FAULTY -> console.in(Tone.BAD, "faulty");
    };
  }

  @Override
  public Object json() {
    return Map.of("documents", documents.stream().map(DocumentList::json).toList());
  }

  private static Map<String, String> json(Line line) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("id", line.document().id());
    json.put("template", line.document().template());
    json.put("target", line.document().target());
    json.put("mode", mode(line.document()));
    json.put("state", line.state().name().toLowerCase(Locale.ROOT));
    if (!line.fault().isEmpty()) {
      json.put("fault", line.fault());
    }
    return json;
  }
}
