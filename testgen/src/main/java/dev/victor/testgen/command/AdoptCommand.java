package dev.victor.testgen.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.adopt.Adopt;
import java.util.List;

/// `victor test adopt`: tests of one shape become one with parameters, as a patch.
final class AdoptCommand extends Command {

  private final Argument<List<String>> paths =
      takes
          .words("PATH", false, "Files and folders of tests; all of the workspace unless said.")
          .of(Value.FILE);
  private final Argument<Boolean> covered =
      takes.flag("--covered", "Remove tests that the contract covers, in the patch too.");
  private final Argument<Boolean> dryRun = takes.flag("--dry-run", "Write no patch; print it.");

  AdoptCommand() {
    takes.example(
        "victor test adopt", "a patch in .victor/testgen/adopt.patch; tests stay as they are");
    takes.example("victor test adopt tests/test_ridge.py --dry-run", "print the patch of one file");
    takes.example("git apply .victor/testgen/adopt.patch", "take it over once you have read it");
  }

  @Override
  public Outcome run(Session session) {
    return Adopt.run(session, paths.value(), covered.value(), dryRun.value());
  }
}
