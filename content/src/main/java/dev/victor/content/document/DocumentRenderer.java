package dev.victor.content.document;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Document;
import dev.victor.core.template.TemplateShelf;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Renders documents in memory; reads, but writes nothing.
///
/// A document is one whole file, or one region that bears its id; several documents may have
/// regions in one file.
final class DocumentRenderer {

  private final Workspace workspace;
  private final TemplateShelf shelf;

  DocumentRenderer(Workspace workspace) {
    this.workspace = workspace;
    this.shelf = TemplateShelf.of(DocumentRenderer.class, workspace);
  }

  /// The files that hold these documents, as they should be.
  ///
  /// @throws BadInput when a template, a target or a marker is wrong
  List<RenderedFile> render(List<Document> documents) {
    Map<Path, RenderedFile> files = new LinkedHashMap<>();
    for (Document document : documents) {
      Target target = Target.of(workspace, document);
      String text =
          shelf
              .template(document.template(), target.format())
              .render(ProjectView.of(workspace.project(), document, target.format()));
      RenderedFile file = files.computeIfAbsent(target.real(), f -> RenderedFile.read(target));
      if (document.mode() == Document.Mode.REGIONS) {
        file.fill(document.id(), text, document.template());
      } else {
        file.replace(document.id(), text);
      }
    }
    return new ArrayList<>(files.values());
  }

  /// What was looked for among the user's templates, and found or not.
  TemplateShelf shelf() {
    return shelf;
  }
}
