package dev.victor.testgen.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.console.Spinner;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.audit.Audit;
import java.util.List;

/// `victor test audit`: tests that test nothing, twice or never.
final class AuditCommand extends Command {

  private final Argument<List<String>> paths =
      takes
          .words("PATH", false, "Files and folders of tests; all of the workspace unless said.")
          .of(Value.FILE);

  AuditCommand() {
    takes.example("victor test audit", "read all tests, run none");
    takes.example("victor test audit tests --json", "for scripts; exit code 1 when one is wrong");
  }

  @Override
  public Outcome run(Session session) {
    try (Spinner _ = new Spinner(session.console(), "reading tests")) {
      return Audit.run(session, paths.value());
    }
  }
}
