package dev.victor.cli.today;

import dev.victor.content.document.Documents;
import dev.victor.content.document.Documents.Intent;
import dev.victor.content.document.RenderAnswer;
import dev.victor.content.document.RenderAnswer.Standing;
import dev.victor.content.document.RenderAnswer.Status;
import dev.victor.core.fact.Period;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.stream.Collectors;

/// Documents of `project.json`, rendered.
final class DocsLook implements Look {

  private final boolean rehearsal;

  DocsLook(boolean rehearsal) {
    this.rehearsal = rehearsal;
  }

  @Override
  public String id() {
    return "docs";
  }

  @Override
  public Line look(Session session, Period day) {
    RenderAnswer answer =
        new Documents(session.workspace())
            .render(List.of(), rehearsal ? Intent.REHEARSE : Intent.WRITE);
    if (answer.documents().isEmpty()) {
      return Line.ok(id(), "none declared");
    }
    String written = targets(answer, Status.WRITTEN);
    if (!written.isEmpty()) {
      return Line.ok(id(), "wrote " + written);
    }
    String edited = targets(answer, Status.EDITED);
    if (!edited.isEmpty()) {
      return Line.needed(id(), "edited by hand: " + edited, "victor docs render");
    }
    String stale = targets(answer, Status.STALE);
    return stale.isEmpty()
        ? Line.ok(id(), answer.documents().size() + " fresh")
        : Line.needed(id(), "stale: " + stale, "victor docs render");
  }

  private static String targets(RenderAnswer answer, Status status) {
    return answer.documents().stream()
        .filter(document -> document.status() == status)
        .map(Standing::target)
        .collect(Collectors.joining(", "));
  }
}
