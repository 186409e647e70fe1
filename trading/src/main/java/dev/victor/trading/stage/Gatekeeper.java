package dev.victor.trading.stage;

import dev.victor.core.project.Gate;
import dev.victor.core.project.Gates;
import dev.victor.core.workspace.Session;
import dev.victor.trading.backtest.Statistics;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.paper.PaperTest;
import dev.victor.trading.trial.Trials;
import dev.victor.trading.validate.Validation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Holds the gate of a stage against what there is: that of `backtested` against the bars of the
/// dataset, those of `forward` and `live` against what the version made of new bars.
public final class Gatekeeper {

  private final Session session;

  /// Gates of a session's workspace.
  public Gatekeeper(Session session) {
    this.session = session;
  }

  /// Every condition of a stage.
  ///
  /// @param past figures of the dataset
  /// @param paper what was made of new bars, when any came
  public List<Finding> findings(
      Stage to, Workbench bench, Statistics past, Optional<PaperTest> paper) {
    if (to == Stage.RETIRED) {
      return List.of();
    }
    Gate gate = gate(to);
    if (gate == null) {
      return List.of(
          new Finding("gates." + to.word(), "conditions", "none in project.json", false));
    }
    boolean compared =
        gate.maxTrackingErrorPercent() != null || gate.minMatchedTradesPercent() != null;
    return new GateCheck(
            bench,
            to == Stage.BACKTESTED
                ? Measured.past(past)
                : Measured.of(
                    paper,
                    compared
                        ? paper.map(test -> Validation.of(session, bench, test, Optional.empty()))
                        : Optional.empty()),
            () -> Trials.of(session.workspace(), bench.definition()).deflated(past).probability())
        .of(gate);
  }

  private @Nullable Gate gate(Stage to) {
    Gates gates = session.workspace().project().gates();
    if (gates == null) {
      return null;
    }
    return switch (to) {
      case BACKTESTED -> gates.backtested();
      case FORWARD -> gates.forward();
      case LIVE -> gates.live();
      case DRAFT, RETIRED -> null;
    };
  }

  /// What a gate is held against.
  ///
  /// @param statistics none while no new bar came
  /// @param days that it ran on new bars; empty where that is not asked for
  /// @param validation of what was traded; empty where that is not asked for
  record Measured(
      Optional<Statistics> statistics, Optional<Integer> days, Optional<Validation> validation) {

    static Measured past(Statistics statistics) {
      return new Measured(Optional.of(statistics), Optional.empty(), Optional.empty());
    }

    static Measured of(Optional<PaperTest> paper, Optional<Validation> validation) {
      return new Measured(
          paper.map(test -> test.result().statistics()),
          Optional.of(paper.map(PaperTest::days).orElse(0)),
          validation);
    }
  }
}
