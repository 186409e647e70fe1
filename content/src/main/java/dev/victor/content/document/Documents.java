package dev.victor.content.document;

import dev.victor.content.document.RenderAnswer.Standing;
import dev.victor.content.document.RenderAnswer.Status;
import dev.victor.content.input.Trace;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.git.UnifiedDiff;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.project.Document;
import dev.victor.core.project.ProjectFile;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Renders the documents of a workspace. Everything is rendered before the first file is written,
/// so bad input changes nothing; a file that holds its document already is not touched.
public final class Documents {

  /// What to do about documents that are stale.
  public enum Intent {
    /// Write them.
    WRITE,
    /// Say which would be written.
    REHEARSE,
    /// Refuse, with a diff.
    CHECK
  }

  /// No metric can be of a later day: re-reading asks for equality, not for good sense.
  private static final Clock END_OF_TIME =
      Clock.fixed(Instant.parse("9999-12-01T00:00:00Z"), ZoneOffset.UTC);

  private final Workspace workspace;
  private final Optional<FreshStamp> stamp;

  /// The documents of a workspace.
  public Documents(Workspace workspace) {
    this(workspace, Program.build());
  }

  /// The same as done by a known build of the program, or by one that leaves no stamps.
  Documents(Workspace workspace, Optional<String> program) {
    this.workspace = workspace;
    this.stamp = program.map(build -> new FreshStamp(workspace, build));
  }

  /// Renders those with these ids, all when there are none.
  ///
  /// @throws UsageError when no document has an id
  /// @throws BadInput when a template, a target or a marker is wrong; nothing was written then
  public RenderAnswer render(List<String> ids, Intent intent) {
    Optional<List<RenderedDocument>> fresh = stamp.flatMap(FreshStamp::fresh);
    if (fresh.isPresent()) {
      List<RenderedDocument> known = fresh.get();
      refuseUnknown(ids, known.stream().map(RenderedDocument::id).toList());
      return answer(
          known.stream().filter(d -> ids.isEmpty() || ids.contains(d.id())).toList(), "", intent);
    }
    List<Document> declared = workspace.project().documents();
    refuseUnknown(ids, declared.stream().map(Document::id).toList());
    List<Document> wanted =
        declared.stream().filter(d -> ids.isEmpty() || ids.contains(d.id())).toList();
    DocumentRenderer renderer = new DocumentRenderer(workspace);
    List<RenderedFile> files = renderer.render(wanted);
    if (intent == Intent.WRITE) {
      files.forEach(file -> AtomicFile.write(file.target().file(), file.after()));
    }
    List<RenderedDocument> rendered = inOrder(wanted, files);
    boolean nowFresh = intent == Intent.WRITE || files.stream().noneMatch(RenderedFile::changed);
    if (nowFresh && intent != Intent.REHEARSE && wanted.size() == declared.size()) {
      stamp.ifPresent(mark -> remember(mark, rendered, files, renderer));
    }
    return answer(rendered, intent == Intent.CHECK ? diff(files) : "", intent);
  }

  private static void refuseUnknown(List<String> ids, List<String> known) {
    for (String id : ids) {
      if (!known.contains(id)) {
        String remedy =
            known.isEmpty() ? "none is declared in project.json" : Nearest.remedy(id, known);
        throw new UsageError(null, "no document is called '" + id + "'", remedy);
      }
    }
  }

  private static List<RenderedDocument> inOrder(List<Document> wanted, List<RenderedFile> files) {
    Map<String, RenderedDocument> byId =
        files.stream()
            .flatMap(file -> file.documents().stream())
            .collect(Collectors.toMap(RenderedDocument::id, d -> d));
    List<RenderedDocument> ordered = new ArrayList<>();
    for (Document document : wanted) {
      RenderedDocument rendered = byId.get(document.id());
      if (rendered != null) {
        ordered.add(rendered);
      }
    }
    return ordered;
  }

  private void remember(
      FreshStamp mark,
      List<RenderedDocument> documents,
      List<RenderedFile> files,
      DocumentRenderer renderer) {
    Map<Path, Trace> inputs = new LinkedHashMap<>();
    try {
      byte[] model = Files.readAllBytes(workspace.projectFile());
      if (!sameModel(model)) {
        return;
      }
      inputs.put(workspace.projectFile(), Trace.of(model));
    } catch (IOException gone) {
      return;
    }
    inputs.putAll(renderer.traces());
    for (RenderedFile file : files) {
      Trace earlier = inputs.put(file.target().file(), Trace.of(file.after()));
      if (earlier != null && file.changed()) {
        return; // a document was made of what another one was before this run
      }
    }
    mark.write(documents, inputs);
  }

  /// Whether the bytes on disk are the model that was rendered: it may have been edited meanwhile.
  private boolean sameModel(byte[] content) {
    try {
      return ProjectFile.parse(content, Workspace.PROJECT_FILE, END_OF_TIME)
          .equals(workspace.project());
    } catch (BadInput edited) {
      return false;
    }
  }

  private static RenderAnswer answer(List<RenderedDocument> documents, String diff, Intent intent) {
    List<Standing> standings =
        documents.stream()
            .map(document ->
                new Standing(document.id(), document.target(), status(document, intent)))
            .toList();
    return new RenderAnswer(standings, diff, intent == Intent.CHECK);
  }

  private static Status status(RenderedDocument document, Intent intent) {
    if (!document.changed()) {
      return Status.UNCHANGED;
    }
    return intent == Intent.WRITE ? Status.WRITTEN : Status.STALE;
  }

  private static String diff(List<RenderedFile> files) {
    return files.stream()
        .filter(RenderedFile::changed)
        .map(file ->
            UnifiedDiff.of(
                file.target().shown(), file.existed() ? file.before() : null, file.after()))
        .collect(Collectors.joining());
  }
}
