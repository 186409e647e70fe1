package dev.victor.content.agent;

import dev.victor.content.document.Documents;
import dev.victor.content.document.Documents.Intent;
import dev.victor.content.document.RenderAnswer;
import dev.victor.content.document.RenderAnswer.Standing;
import dev.victor.content.document.RenderAnswer.Status;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Renders the documents of a workspace, the way `docs render` does. One that was edited by hand is
/// left alone, and holds up no other.
final class DocumentStep {

  private static final Set<Status> CHANGED = Set.of(Status.WRITTEN, Status.STALE);

  private final Intent intent;
  private final List<Standing> changed = new ArrayList<>();
  private final List<Standing> edited = new ArrayList<>();

  DocumentStep(boolean rehearsal) {
    this.intent = rehearsal ? Intent.REHEARSE : Intent.WRITE;
  }

  /// Renders what is stale.
  void render(Workspace workspace) {
    if (workspace.project().documents().isEmpty()) {
      return;
    }
    RenderAnswer all = new Documents(workspace).render(List.of(), intent);
    if (all.edited().isEmpty()) {
      take(all);
    } else {
      all.documents()
          .forEach(each -> take(new Documents(workspace).render(List.of(each.id()), intent)));
    }
  }

  private void take(RenderAnswer answer) {
    answer.documents().stream()
        .filter(each -> CHANGED.contains(each.status()))
        .forEach(changed::add);
    edited.addAll(answer.edited());
  }

  /// Documents that were written, or would be.
  List<Standing> changed() {
    return changed;
  }

  /// Tells those that were edited by hand.
  ///
  /// @throws NeedsPerson when there are any
  void refuseEdited() {
    if (!edited.isEmpty()) {
      String targets =
          edited.stream().map(Standing::target).distinct().collect(Collectors.joining(", "));
      throw new NeedsPerson(
          targets,
          "was edited by hand where victor writes, and is left alone",
          "victor docs render shows what; --force or --adopt decides");
    }
  }
}
