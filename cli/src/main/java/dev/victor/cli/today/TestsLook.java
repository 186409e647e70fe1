package dev.victor.cli.today;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSheet;
import dev.victor.core.fact.Period;
import dev.victor.core.project.Coverage;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.coverage.CoverageFacts;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Coverage as last measured, beside what the project asks for.
final class TestsLook implements Look {

  @Override
  public String id() {
    return "tests";
  }

  @Override
  public Line look(Session session, Period day) {
    FactSheet facts =
        new FactSheet(
            new CoverageFacts(session.environment())
                .facts(session.workspace(), Period.all(day.zone())));
    Optional<BigDecimal> line = percent(facts, "coverage.line");
    if (line.isEmpty()) {
      return Line.ok(id(), "no coverage report");
    }
    Optional<BigDecimal> branch = percent(facts, "coverage.branch");
    String text =
        "coverage "
            + line.get()
            + " %"
            + branch.map(value -> "  branch " + value + " %").orElse("");
    Coverage gate = session.workspace().project().coverage();
    if (gate == null) {
      return Line.ok(id(), text);
    }
    return kept(line, gate.line()) && kept(branch, gate.branch())
        ? Line.ok(id(), text + "  gate kept")
        : Line.needed(id(), text + "  below the gate", "");
  }

  private static boolean kept(Optional<BigDecimal> value, @Nullable BigDecimal minimum) {
    return minimum == null || value.isEmpty() || value.get().compareTo(minimum) >= 0;
  }

  private static Optional<BigDecimal> percent(FactSheet facts, String id) {
    return facts
        .find(id)
        .map(Fact::value)
        .flatMap(value ->
            value instanceof Fact.Quantity(var number) ? Optional.of(number) : Optional.empty());
  }
}
