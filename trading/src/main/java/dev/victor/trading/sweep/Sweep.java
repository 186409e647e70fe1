package dev.victor.trading.sweep;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Progress;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.trial.DeflatedSharpe;
import dev.victor.trading.trial.Trial;
import dev.victor.trading.trial.Trials;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// `victor strategy sweep`: a strategy with every choice of its parameters, on all cores, or a part
/// of them on one of many machines.
public final class Sweep {

  private final Session session;

  /// Sweeps in the workspace of a session.
  public Sweep(Session session) {
    this.session = session;
  }

  /// Some of the choices, drawn at random.
  ///
  /// @param count how many
  /// @param seed the same draws the same
  public record Draw(int count, long seed) {}

  /// Tries the choices.
  public SweepOutcome run(SweepWish wish) {
    SweepJob job = job(wish);
    long began = System.nanoTime();
    List<Row> rows = tried(job, Shard.ALL);
    return outcome(job, wish, rows, began);
  }

  /// Puts together what parts of a sweep came to.
  ///
  /// @param files of the parts, or folders of them
  public SweepOutcome merge(SweepWish wish, List<String> files) {
    SweepJob job = job(wish);
    wish.plan().ifPresent(file -> PlanFile.check(session.environment(), file, job));
    long began = System.nanoTime();
    return outcome(job, wish, new Merge(session.environment(), job).rows(files), began);
  }

  /// Writes the plan and tries nothing.
  public Outcome plan(SweepWish wish, String file) {
    SweepJob job = job(wish);
    PlanFile.write(session.environment(), file, job);
    return new PlanOutcome(job, file);
  }

  /// Tries a part of the choices, and writes what they came to.
  ///
  /// @param folder for the file
  public Outcome shard(SweepWish wish, Shard shard, String folder) {
    SweepJob job = job(wish);
    wish.plan().ifPresent(file -> PlanFile.check(session.environment(), file, job));
    ShardFile written =
        ShardFile.write(
            session.environment().resolve(folder), job.hash(), shard, tried(job, shard));
    return new ShardOutcome(job, written, folder);
  }

  /// Writes what makes many machines do the parts of a sweep.
  public Outcome spread(SweepWish wish, SpreadWish how) {
    return new Spreading(session, job(wish)).write(how);
  }

  private SweepJob job(SweepWish wish) {
    Workspace workspace = session.workspace();
    return SweepJob.of(Workbench.open(workspace, wish.id()), wish.by(), wish.draw());
  }

  private SweepOutcome outcome(SweepJob job, SweepWish wish, List<Row> rows, long began) {
    List<Statistic> figures = job.figures();
    List<Variant> variants =
        rows.stream()
            .map(
                row -> new Variant(job.plan().variants().get(row.index()), row.statistics(figures)))
            .toList();
    long elapsed = (System.nanoTime() - began) / 1_000_000;
    return new SweepOutcome(
        job.bench(),
        job.by(),
        ranked(variants, job.by()),
        Plateau.of(variants, job.by()),
        counted(job, variants),
        elapsed,
        wish.top());
  }

  /// @return how many were tried by now, of this strategy
  private long counted(SweepJob job, List<Variant> variants) {
    Statistic sharpe = DeflatedSharpe.NEEDED.getFirst();
    Trials before = Trials.whole(session, job.bench().definition());
    Trials after =
        before.with(
            session,
            job.bench(),
            job.hash(),
            variants.stream()
                .map(each ->
                    new Trial(each.parameters(), each.statistics().of(sharpe).orElse(Double.NaN)))
                .toList());
    if (after.count() > before.count()) {
      after
          .anchor(session)
          .ifPresent(why -> session.console().remark("git did not note the trials: " + why));
    }
    return after.count();
  }

  private List<Row> tried(SweepJob job, Shard shard) {
    int variants = job.plan().variants().size();
    List<Statistic> figures = job.figures();
    Set<Statistic> wanted = EnumSet.copyOf(figures);
    @Nullable Row[] rows = new Row[variants];
    try (Unfinished kept = new Unfinished(session.workspace(), job.hash(), shard);
        Progress progress = new Progress(session.console(), "trying")) {
      kept.finished(figures.size(), variants, row -> rows[row.index()] = row);
      int[] open =
          IntStream.range(0, variants).filter(i -> shard.has(i) && rows[i] == null).toArray();
      AtomicLong done = new AtomicLong();
      IntStream.of(open)
          .parallel()
          .forEach(i -> {
            Row row =
                Row.of(
                    i,
                    job.bench().with(job.plan().variants().get(i)).run(wanted).statistics(),
                    figures);
            rows[i] = row;
            kept.add(row);
            long count = done.incrementAndGet();
            synchronized (progress) {
              progress.at(count, open.length);
            }
          });
      kept.done();
    }
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < variants; i++) {
      Row row = rows[i];
      if (row != null && shard.has(i)) {
        all.add(row);
      }
    }
    return all;
  }

  private static List<Variant> ranked(List<Variant> variants, Statistic by) {
    Comparator<Variant> order = Comparator.comparingDouble(variant -> variant.score(by));
    return variants.stream().sorted(order.reversed()).toList();
  }
}
