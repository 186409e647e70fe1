package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.sweep.HeatMapFile;
import dev.victor.trading.sweep.Shard;
import dev.victor.trading.sweep.ShardFile;
import dev.victor.trading.sweep.SpreadWish;
import dev.victor.trading.sweep.Sweep;
import dev.victor.trading.sweep.SweepOutcome;
import dev.victor.trading.sweep.SweepWish;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `victor strategy sweep`: a strategy with every choice of its parameters.
final class StrategySweepCommand extends Command {

  private final Argument<List<String>> words =
      takes.words("ID", false, "The strategy; the only one when there is one.").of(Value.STRATEGY);
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

  private final Argument<Optional<String>> plan =
      takes
          .text("--plan", "FILE", "Write the plan alone; with --shard or --merge, hold to it.")
          .of(Value.FILE);
  private final Argument<Optional<String>> shard =
      takes.text("--shard", "I/N", "Try one part of N, and write what it came to.");
  private final Argument<String> out =
      takes
          .text("--out", "FOLDER", ".victor/sweeps", "Where --shard writes its file.")
          .of(Value.FOLDER);
  private final Argument<List<String>> merge =
      takes
          .texts("--merge", "FILE", "Put the parts together: files of shards, or a folder.")
          .of(Value.FILE);
  private final Argument<Optional<String>> heatMap =
      takes
          .text("--heat-map", "FILE", "Draw two parameters against each other: .svg or .png.")
          .of(Value.FILE, ".svg", ".png");
  private final Argument<Optional<String>> kubernetes =
      takes
          .text("--kubernetes", "FILE", "Write a Kubernetes job that does every part.")
          .of(Value.FILE, ".yaml", ".yml");
  private final Argument<Optional<String>> actions =
      takes
          .text("--actions", "FILE", "Write a GitHub workflow that does every part.")
          .of(Value.FILE, ".yaml", ".yml");
  private final Argument<Integer> shards =
      takes.whole(
          "--shards", "N", 1, 256, 8, "Parts of --kubernetes and --actions; 8 unless said.");
  private final Argument<String> image =
      takes.text("--image", "IMAGE", "victor:latest", "Container image of --kubernetes.");
  private final Argument<Optional<String>> tool =
      takes.text(
          "--victor", "OWNER/NAME@REVISION", "With --actions: the repository victor is made from.");

  StrategySweepCommand() {
    takes
        .example("victor strategy sweep sma-cross", "every combination of the ranges")
        .example("victor strategy sweep sma-cross --by sharpe", "ranked by another figure")
        .example("victor strategy sweep sma-cross --random 200", "some of very many")
        .example("victor strategy sweep sma-cross --heat-map map.svg", "where it is good")
        .example("victor strategy sweep sma-cross --shard 3/8", "a part, on one of 8 machines")
        .example("victor strategy sweep sma-cross --merge shards/*", "all parts together");
  }

  @Override
  public Outcome run(Session session) {
    Optional<Sweep.Draw> draw =
        random.value() == 0
            ? Optional.empty()
            : Optional.of(new Sweep.Draw(random.value(), seed.value()));
    boolean part = shard.value().isPresent() || !merge.value().isEmpty();
    SweepWish wish =
        new SweepWish(id(), figure(), draw, part ? plan.value() : Optional.empty(), top.value());
    Sweep sweep = new Sweep(session);
    if (kubernetes.value().isPresent() || actions.value().isPresent()) {
      return sweep.spread(
          wish,
          new SpreadWish(
              kubernetes.value(), actions.value(), shards.value(), image.value(), tool.value()));
    }
    if (shard.value().isPresent()) {
      return sweep.shard(wish, Shard.typed(shard.value().get()), out.value());
    }
    if (!part && plan.value().isPresent()) {
      return sweep.plan(wish, plan.value().get());
    }
    SweepOutcome outcome = part ? sweep.merge(wish, parts()) : sweep.run(wish);
    return heatMap.value().isPresent()
        ? new HeatMapFile(session).write(outcome, heatMap.value().get())
        : outcome;
  }

  /// The first word that is no file of a shard.
  private Optional<String> id() {
    return words.value().stream().filter(word -> !file(word)).findFirst();
  }

  /// What a shell makes of `--merge shards/*`.
  private List<String> parts() {
    return Stream.concat(merge.value().stream(), words.value().stream().filter(this::file))
        .toList();
  }

  private boolean file(String word) {
    return !merge.value().isEmpty() && ShardFile.named(word);
  }

  private Statistic figure() {
    List<Statistic> all = List.of(Statistic.values());
    return all.stream().filter(each -> each.id().equals(by.value())).findFirst().orElseThrow();
  }
}
