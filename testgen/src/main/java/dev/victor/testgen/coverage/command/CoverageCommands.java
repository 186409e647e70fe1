package dev.victor.testgen.coverage.command;

import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import java.util.List;

/// `victor coverage`.
public final class CoverageCommands {

  private CoverageCommands() {}

  /// The verbs under `coverage`.
  public static Group group() {
    return new Group(
        "coverage",
        "What tests ran, and the gates it has to pass.",
        List.of(
            new Verb(
                "report", "Show what tests ran, and which lines they missed.", ReportCommand::new),
            new Verb(
                "check",
                "Judge coverage by its gates; say which lines are short.",
                CheckCommand::new),
            new Verb(
                "diff", "Show what tests ran of the lines a change touches.", DiffCommand::new),
            new Verb(
                "ratchet check",
                "Say whether coverage fell below the baseline.",
                RatchetCheckCommand::new),
            new Verb(
                "ratchet raise", "Make what is measured the baseline.", RatchetRaiseCommand::new),
            new Verb(
                "ratchet lower",
                "Lower the baseline, for a reason that is kept.",
                RatchetLowerCommand::new),
            new Verb("badge", "Draw line coverage as a small picture.", BadgeCommand::new),
            new Verb("ci", "Write the workflow that judges coverage at GitHub.", CiCommand::new),
            new Verb(
                "doctor",
                "Find what lets coverage go wrong in workflows and codecov.yml.",
                DoctorCommand::new)));
  }
}
