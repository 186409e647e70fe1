package dev.victor.content.document;

import dev.victor.content.input.Contribution;
import dev.victor.content.input.Inputs;
import dev.victor.content.input.Trace;
import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Document;
import dev.victor.core.template.Format;
import dev.victor.core.template.Lazy;
import dev.victor.core.template.Template;
import dev.victor.core.template.TemplateShelf;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Renders documents in memory; reads, but writes nothing.
///
/// A document is one whole file, or one region that bears its id; several documents may have
/// regions in one file.
final class DocumentRenderer {

  /// What templates may name beyond `project.json`.
  private static final List<Contribution> CONTRIBUTIONS =
      List.of(new DevlogEntries(), new HowToRun());

  private final Workspace workspace;
  private final TemplateShelf shelf;
  private final Map<String, Template> templates = new HashMap<>();
  private final Inputs inputs;
  private final Seals seals;
  private final List<Contribution> contributions;

  DocumentRenderer(Workspace workspace) {
    this(workspace, CONTRIBUTIONS);
  }

  DocumentRenderer(Workspace workspace, List<Contribution> contributions) {
    this.workspace = workspace;
    this.shelf = TemplateShelf.of(DocumentRenderer.class, workspace);
    this.inputs = new Inputs(workspace);
    this.seals = Seals.read(workspace);
    this.contributions = contributions;
  }

  /// The files that hold these documents, as they should be.
  ///
  /// @throws BadInput when a template, a target or a marker is wrong
  List<RenderedFile> render(List<Document> documents) {
    Map<Path, RenderedFile> files = new LinkedHashMap<>();
    for (Document document : documents) {
      Target target = Target.of(workspace, document);
      String text = text(document, target.format());
      RenderedFile file = files.computeIfAbsent(target.real(), f -> RenderedFile.read(target));
      if (document.mode() == Document.Mode.REGIONS) {
        file.fill(document.id(), text, document.template());
      } else {
        file.replace(document.id(), text, document.template(), seals);
      }
    }
    return new ArrayList<>(files.values());
  }

  /// The text of a document in a format.
  ///
  /// @throws BadInput when its template is wrong
  String text(Document document, Format format) {
    return templates
        .computeIfAbsent(
            format.extension() + " " + document.template(),
            key -> shelf.template(document.template(), format))
        .render(view(document, format));
  }

  /// What a template may name.
  Map<String, Object> view(Document document, Format format) {
    Map<String, Object> view = ProjectView.of(workspace.project(), document, format);
    for (Contribution contribution : contributions) {
      for (Map.Entry<String, Lazy> value : contribution.to(document, format, inputs).entrySet()) {
        view.put(value.getKey(), value.getValue());
        view.put(ProjectView.has(value.getKey()), value.getValue().filled());
      }
    }
    return view;
  }

  /// Where the templates are.
  TemplateShelf shelf() {
    return shelf;
  }

  /// What is known of whole files that were written before.
  Seals seals() {
    return seals;
  }

  /// What was looked for outside the program so far, and found or not, beside the model itself.
  ///
  /// @param files as they are now that they were rendered
  Map<Path, Trace> traces(List<RenderedFile> files) {
    Map<Path, Trace> traces = new LinkedHashMap<>(inputs.traces());
    shelf.consulted().forEach((file, content) -> traces.put(file, Trace.of(content)));
    traces.put(seals.file(), seals.trace());
    files.forEach(file -> traces.put(file.target().file(), Trace.of(file.after())));
    return traces;
  }
}
