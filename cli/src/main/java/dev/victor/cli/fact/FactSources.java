package dev.victor.cli.fact;

import dev.victor.content.run.RunFacts;
import dev.victor.content.story.MeasuredDays;
import dev.victor.content.story.ProjectFacts;
import dev.victor.core.fact.FactSource;
import dev.victor.core.workspace.Environment;
import dev.victor.git.fact.TagFacts;
import dev.victor.testgen.coverage.CoverageFacts;
import dev.victor.trading.fact.JournalFacts;
import dev.victor.trading.fact.StrategyFacts;
import java.util.List;

/// Where the facts of a workspace come from: every module that knows some.
public final class FactSources {

  private FactSources() {}

  /// The sources, in the order in which texts tell of them.
  public static List<FactSource> of(Environment environment) {
    return List.of(
        new TagFacts(environment),
        MeasuredDays.kept(new CoverageFacts(environment), "coverage"),
        MeasuredDays.kept(new ProjectFacts(environment), "metric"),
        MeasuredDays.kept(new RunFacts(environment), "run"),
        new JournalFacts(environment),
        new StrategyFacts());
  }
}
