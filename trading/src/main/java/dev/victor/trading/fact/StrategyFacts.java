package dev.victor.trading.fact;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Origin;
import dev.victor.core.fact.Period;
import dev.victor.core.workspace.Globs;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.audit.AuditLine;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.strategy.Strategies;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The trails of strategies as a source of facts: `strategy.ID.stage`, the last one that a version
/// was promoted to, `strategy.ID.validation`, the last verdict on record, and `strategy.ID.stops`,
/// how often it was stopped, all of the period. No trail is replayed and no bar is read for it.
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
      last(lines, "promoted", "to")
          .ifPresent(stage -> facts.add(text(id, "stage", stage, period, trail)));
      last(lines, "validated", "verdict")
          .ifPresent(verdict -> facts.add(text(id, "validation", verdict, period, trail)));
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

  @Override
  public Optional<Origin> origin(Workspace workspace) {
    List<Path> trails =
        workspace.project().strategies().stream()
            .flatMap(glob -> Globs.match(workspace, glob).stream())
            .map(definition -> definition.resolveSibling("audit.jsonl"))
            .distinct()
            .toList();
    return trails.isEmpty() ? Optional.empty() : Optional.of(new Origin("strategies", trails));
  }

  private static Optional<String> last(List<AuditLine> lines, String action, String key) {
    return lines.stream()
        .filter(line -> does(line).equals(action))
        .reduce((first, second) -> second)
        .flatMap(line -> line.word(key));
  }

  private static Fact text(
      String id, String measure, String text, Period period, AuditTrail trail) {
    return Fact.text("strategy." + id + "." + measure, id, measure, text, period, trail.name());
  }

  private static String does(AuditLine line) {
    return line.word("action").orElse("");
  }
}
