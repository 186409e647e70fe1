package dev.victor.cli.doctor;

import dev.victor.content.document.Documents;
import dev.victor.content.document.Documents.Intent;
import dev.victor.content.document.RenderAnswer;
import dev.victor.content.document.RenderAnswer.Standing;
import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Project;
import dev.victor.core.project.Remark;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether `project.json` is right, its sources are there, its documents are fresh, and victor's
/// own folder can be written.
final class ProjectChecks {

  private ProjectChecks() {}

  static List<Check> all() {
    return List.of(
        new Check("project", session -> List.of(project(session.workspace()))),
        new Check(
            "sources", session -> sound(session).map(ProjectChecks::sources).orElse(List.of())),
        new Check(
            "documents", session -> sound(session).map(ProjectChecks::documents).orElse(List.of())),
        new Check(
            "folder",
            session -> session.workspaceIfAny().map(ProjectChecks::folder).orElse(List.of())));
  }

  /// The workspace, when its project can be read; that it cannot is told once, by the check of the
  /// project.
  static Optional<Workspace> sound(Session session) {
    Optional<Workspace> workspace = session.workspaceIfAny();
    try {
      workspace.ifPresent(Workspace::project);
      return workspace;
    } catch (BadInput toldAlready) {
      return Optional.empty();
    }
  }

  private static Finding project(Workspace workspace) {
    Project project = workspace.project();
    return Finding.ok("project", project.project().name() + ": project.json is right");
  }

  private static List<Finding> sources(Workspace workspace) {
    List<Remark> remarks = workspace.remarks();
    return remarks.isEmpty()
        ? List.of(Finding.ok("sources", "every source and glob names a file, no metric is stale"))
        : remarks.stream()
            .map(remark ->
                Finding.warn("sources", remark.where() + ": " + remark.what(), remark.remedy()))
            .toList();
  }

  private static List<Finding> documents(Workspace workspace) {
    RenderAnswer answer = new Documents(workspace).render(List.of(), Intent.REHEARSE);
    if (answer.documents().isEmpty()) {
      return List.of();
    }
    if (answer.stale().isEmpty() && answer.edited().isEmpty()) {
      return List.of(Finding.ok("documents", answer.documents().size() + " fresh"));
    }
    return Stream.concat(
            answer.stale().stream().map(document -> finding(document, " is stale")),
            answer.edited().stream().map(document -> finding(document, " was edited by hand")))
        .toList();
  }

  private static Finding finding(Standing document, String what) {
    return Finding.warn(
        "documents", document.target() + what, "victor docs render " + document.id());
  }

  private static List<Finding> folder(Workspace workspace) {
    Path state = workspace.state();
    Path folder = Files.exists(state) ? state : workspace.root();
    return List.of(
        Files.isWritable(folder) && Files.isDirectory(folder)
            ? Finding.ok("folder", ".victor can be written")
            : Finding.fail("folder", ".victor cannot be written", "chmod u+w " + folder));
  }
}
