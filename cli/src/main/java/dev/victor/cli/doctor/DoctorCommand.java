package dev.victor.cli.doctor;

import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.stream.Stream;

/// `victor doctor`: check the workspace and say what to mend.
public final class DoctorCommand extends Command {

  /// The command.
  public DoctorCommand() {
    takes
        .example("victor doctor", "every check, with what to do")
        .example("victor doctor --json", "for scripts");
  }

  /// Every check, in the order they are told.
  public static List<Check> checks() {
    return Stream.of(
            MachineChecks.all(), RepositoryChecks.all(), ProjectChecks.all(), SettingsChecks.all())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public Outcome run(Session session) {
    return Diagnosis.of(session, checks());
  }
}
