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
import java.nio.charset.StandardCharsets;
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
/// so bad input changes nothing, and neither does work of a person's that would be lost; a file
/// that holds its document already is not touched.
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

  /// What to do about a text that a person edited where victor writes.
  public enum ByHand {
    /// Write nothing and show it.
    STOP,
    /// Write, and keep a copy of the file.
    OVERWRITE,
    /// Make it the template of its document.
    ADOPT
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

  /// Renders those with these ids, all when there are none; stops at what was edited by hand.
  ///
  /// @throws UsageError when no document has an id
  /// @throws BadInput when a template, a target or a marker is wrong; nothing was written then
  public RenderAnswer render(List<String> ids, Intent intent) {
    return render(ids, intent, ByHand.STOP);
  }

  /// Renders those with these ids, all when there are none.
  ///
  /// @throws UsageError when no document has an id
  /// @throws BadInput when a template, a target or a marker is wrong, or a text cannot be adopted;
  ///   nothing was written then
  public RenderAnswer render(List<String> ids, Intent intent, ByHand byHand) {
    Optional<List<RenderedDocument>> fresh = stamp.flatMap(FreshStamp::fresh);
    if (fresh.isPresent()) {
      List<RenderedDocument> known = fresh.get();
      refuseUnknown(ids, known.stream().map(RenderedDocument::id).toList());
      return new RenderAnswer(
          known.stream()
              .filter(d -> ids.isEmpty() || ids.contains(d.id()))
              .map(d -> new Standing(d.id(), d.target(), Status.UNCHANGED, List.of()))
              .toList(),
          intent,
          "",
          List.of());
    }
    List<Document> declared = workspace.project().documents();
    refuseUnknown(ids, declared.stream().map(Document::id).toList());
    List<Document> wanted =
        declared.stream().filter(d -> ids.isEmpty() || ids.contains(d.id())).toList();
    return render(wanted, wanted.size() == declared.size(), intent, byHand);
  }

  private RenderAnswer render(List<Document> wanted, boolean all, Intent intent, ByHand byHand) {
    DocumentRenderer renderer = new DocumentRenderer(workspace);
    List<RenderedFile> files = renderer.render(wanted);
    List<HandWork> handWork = files.stream().flatMap(f -> f.handWork().stream()).toList();
    List<String> remarks = new ArrayList<>();
    if (intent == Intent.WRITE && byHand == ByHand.ADOPT && !handWork.isEmpty()) {
      remarks.addAll(new Adoption(workspace, renderer.shelf()).adopt(handWork));
      renderer = new DocumentRenderer(workspace);
      files = renderer.render(wanted);
      handWork = files.stream().flatMap(f -> f.handWork().stream()).toList();
    }
    boolean written = intent == Intent.WRITE && (byHand == ByHand.OVERWRITE || handWork.isEmpty());
    if (written) {
      remarks.addAll(write(files, renderer.seals()));
    }
    Seals seals = renderer.seals();
    boolean fresh = written || files.stream().noneMatch(file -> file.changed() || seals.lack(file));
    if (fresh && intent != Intent.REHEARSE && all) {
      remember(files, wanted, renderer);
    }
    List<Standing> standings = new ArrayList<>();
    for (RenderedDocument document : inOrder(wanted, files)) {
      standings.add(standing(document, written, handWork));
    }
    String diff =
        switch (intent) {
          case CHECK -> diff(files);
          case WRITE -> written ? "" : diffOfHands(handWork);
          case REHEARSE -> "";
        };
    return new RenderAnswer(standings, intent, diff, remarks);
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

  /// @return where copies are of what a person wrote
  private List<String> write(List<RenderedFile> files, Seals seals) {
    List<String> copies = new ArrayList<>();
    for (RenderedFile file : files) {
      if (!file.handWork().isEmpty()) {
        copies.add(
            "what stood in " + file.target().shown() + " is in " + Replaced.keep(workspace, file));
      }
    }
    files.forEach(file -> AtomicFile.write(file.target().file(), file.after()));
    files.forEach(file -> file.seal().ifPresent(seal -> seals.put(file.target().shown(), seal)));
    seals.write(workspace.project().documents().stream().map(Document::target).toList());
    return copies;
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
      List<RenderedFile> files, List<Document> wanted, DocumentRenderer renderer) {
    if (stamp.isEmpty()) {
      return;
    }
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
    Map<Path, Trace> read = renderer.traces(List.of());
    if (files.stream().anyMatch(f -> f.changed() && read.containsKey(f.target().file()))) {
      return; // a document was made of what another one was before this run
    }
    inputs.putAll(renderer.traces(files));
    stamp.get().write(inOrder(wanted, files), inputs);
    new IndexNote(workspace).write(inputs.keySet());
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

  private static Standing standing(
      RenderedDocument document, boolean written, List<HandWork> handWork) {
    List<String> reasons =
        handWork.stream()
            .filter(work -> work.document().equals(document.id()))
            .map(work -> work.where() + " " + work.what())
            .toList();
    Status status =
        !document.changed()
            ? Status.UNCHANGED
            : written ? Status.WRITTEN : reasons.isEmpty() ? Status.STALE : Status.EDITED;
    return new Standing(
        document.id(), document.target(), status, status == Status.EDITED ? reasons : List.of());
  }

  private static String diff(List<RenderedFile> files) {
    return files.stream()
        .filter(RenderedFile::changed)
        .map(file ->
            UnifiedDiff.of(
                file.target().shown(), file.existed() ? file.before() : null, file.after()))
        .collect(Collectors.joining());
  }

  /// What a person has there beyond what victor would write.
  private static String diffOfHands(List<HandWork> handWork) {
    return handWork.stream()
        .map(work ->
            UnifiedDiff.of(
                work.where(),
                work.last().getBytes(StandardCharsets.UTF_8),
                work.now().getBytes(StandardCharsets.UTF_8)))
        .collect(Collectors.joining());
  }
}
