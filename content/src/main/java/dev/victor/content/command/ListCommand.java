package dev.victor.content.command;

import dev.victor.content.document.DocumentList;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;

/// `victor docs list`: the documents and how each stands.
final class ListCommand extends Command {

  ListCommand() {
    takes.example("victor docs list", "fresh, stale, edited by hand, missing or faulty");
  }

  @Override
  public Outcome run(Session session) {
    return DocumentList.of(session.workspace());
  }
}
