package dev.victor.cli.today;

import dev.victor.cli.doctor.Diagnosis;
import dev.victor.cli.doctor.DoctorCommand;
import dev.victor.cli.doctor.Finding;
import dev.victor.cli.doctor.Finding.Level;
import dev.victor.core.fact.Period;
import dev.victor.core.workspace.Session;
import java.util.List;

/// What the doctor would say, in one line.
final class HealthLook implements Look {

  @Override
  public String id() {
    return "health";
  }

  @Override
  public Line look(Session session, Period day) {
    List<Finding> findings = Diagnosis.of(session, DoctorCommand.checks()).findings();
    long failed = findings.stream().filter(finding -> finding.level() == Level.FAIL).count();
    if (failed > 0) {
      return Line.needed(id(), failed + " to mend", "victor doctor");
    }
    long warned = findings.stream().filter(finding -> finding.level() == Level.WARN).count();
    String text = findings.size() + " checks" + (warned == 0 ? "" : ", " + warned + " to look at");
    return warned == 0 ? Line.ok(id(), text) : Line.needed(id(), text, "victor doctor");
  }
}
