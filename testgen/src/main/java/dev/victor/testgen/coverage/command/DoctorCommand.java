package dev.victor.testgen.coverage.command;

import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.coverage.ci.Diagnosis;

/// `victor coverage doctor`: known mistakes in workflows and `codecov.yml`.
final class DoctorCommand extends Command {

  DoctorCommand() {
    takes.example("victor coverage doctor", "what lets coverage go wrong unseen, with its line");
  }

  @Override
  public Outcome run(Session session) {
    return Diagnosis.of(session);
  }
}
