package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.sweep.Sweep;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// `victor strategy sweep`: a strategy with every choice of its parameters.
final class StrategySweepCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "The strategy; the only one when there is one.");
  private final Argument<String> by =
      takes.choice(
          "--by",
          "FIGURE",
          Arrays.stream(Statistic.values()).map(Statistic::id).toList(),
          Statistic.EQUITY_FINAL.id(),
          "The figure that decides which is best.");
  private final Argument<Integer> random =
      takes.whole("--random", "N", 0, 10_000_000, 0, "Try only N of the choices, drawn at random.");
  private final Argument<Integer> seed =
      takes.whole("--seed", "N", 0, 999_999_999, 1, "Of the drawing: the same draws the same.");
  private final Argument<Integer> top =
      takes.whole("--top", "N", 1, 1_000, 10, "How many to show; 10 unless said.");

  StrategySweepCommand() {
    takes
        .example("victor strategy sweep sma-cross", "every combination of the ranges")
        .example("victor strategy sweep sma-cross --by sharpe", "ranked by another figure")
        .example("victor strategy sweep sma-cross --random 200", "some of very many");
  }

  @Override
  public Outcome run(Session session) {
    Optional<Sweep.Draw> draw =
        random.value() == 0
            ? Optional.empty()
            : Optional.of(new Sweep.Draw(random.value(), seed.value()));
    return new Sweep(session.workspace(), session.console())
        .run(id.value(), figure(), draw, top.value());
  }

  private Statistic figure() {
    List<Statistic> all = List.of(Statistic.values());
    return all.stream().filter(each -> each.id().equals(by.value())).findFirst().orElseThrow();
  }
}
