package dev.victor.trading.fact;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Period;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.audit.AuditLine;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.strategy.Strategies;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The trails of strategies as a source of facts: `strategy.ID.stage`, the last one that a version
/// was promoted to, and `strategy.ID.stops`, how often it was stopped, both of the period. No trail
/// is replayed and no bar is read for it.
public final class StrategyFacts implements FactSource {

  private static final Set<String> STOPS = Set.of("stopped", "halted");

  @Override
  public List<Fact> facts(Workspace workspace, Period period) {
    if (workspace.project().strategies().isEmpty()) {
      return List.of();
    }
    Strategies strategies = new Strategies(workspace);
    List<Fact> facts = new ArrayList<>();
    for (String id : strategies.ids()) {
      AuditTrail trail = AuditTrail.of(workspace, id, strategies.folder(id)).sound();
      List<AuditLine> lines =
          trail.lines().stream()
              .filter(
                  line -> line.word("at").map(Instant::parse).filter(period::contains).isPresent())
              .toList();
      lines.stream()
          .filter(line -> does(line).equals("promoted"))
          .reduce((first, second) -> second)
          .flatMap(line -> line.word("to"))
          .ifPresent(stage ->
              facts.add(
                  Fact.text(
                      "strategy." + id + ".stage", id, "stage", stage, period, trail.name())));
      long stops = lines.stream().filter(line -> STOPS.contains(does(line))).count();
      if (stops > 0) {
        facts.add(
            Fact.number(
                "strategy." + id + ".stops",
                id,
                "stops",
                BigDecimal.valueOf(stops),
                "stops",
                period,
                trail.name()));
      }
    }
    return facts;
  }

  private static String does(AuditLine line) {
    return line.word("action").orElse("");
  }
}
