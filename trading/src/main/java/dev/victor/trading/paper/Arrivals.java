package dev.victor.trading.paper;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.NewBars;
import dev.victor.trading.feed.RunFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Supplier;

/// What became of bars that a source gave.
///
/// @param record with the new ones
/// @param added how many are new
/// @param known how many were there already, word for word
/// @param open how many have not ended yet, and are not taken before they have
public record Arrivals(BarRecord record, int added, int known, int open) {

  /// Of a bar's length, how much must lie between two beginnings: months have 28 days, days 23
  /// hours.
  private static final double LEAST_STEP = 0.9;

  /// Takes what a source gives into the record of a strategy. One process at a time.
  ///
  /// @param source gives bars, oldest first; asked while nobody else takes any
  /// @param name of the source, for messages
  /// @param now nothing that ends later is taken
  /// @param rehearsal whether nothing is written
  /// @throws BadInput naming a bar that is not what it was, or comes after later ones; nothing is
  ///   taken then
  public static Arrivals take(
      Workspace workspace,
      Workbench bench,
      Supplier<NewBars> source,
      String name,
      Instant now,
      boolean rehearsal) {
    if (rehearsal) {
      return compare(workspace, bench, source.get(), name, now);
    }
    RunFolder.prepare(workspace);
    try (FileChannel channel =
            FileChannel.open(
                RunFolder.file(workspace, "forward.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock _ = channel.lock()) {
      BarRecord before = record(workspace, bench);
      Arrivals arrivals = compare(workspace, bench, source.get(), name, now);
      if (arrivals.added > 0) {
        before.extendTo(arrivals.record);
      }
      return arrivals;
    } catch (IOException e) {
      throw AtomicFile.unwritable(workspace.state().toString(), e);
    }
  }

  /// The record of a strategy as it is.
  public static BarRecord record(Workspace workspace, Workbench bench) {
    return BarRecord.of(
        workspace, bench.definition(), bench.data().dataset().id(), bench.data().bars().step());
  }

  private static Arrivals compare(
      Workspace workspace, Workbench bench, NewBars news, String name, Instant now) {
    BarRecord record = record(workspace, bench);
    Bars given = news.bars();
    Bars past = bench.data().bars();
    long end = past.start(past.size() - 1);
    long last = Math.max(end, lastStart(record.bars(), end));
    long step = past.step();
    int first = 0;
    int added = 0;
    int open = 0;
    for (int bar = 0; bar < given.size(); bar++) {
      long start = given.start(bar);
      if (start > last && start + step > now.toEpochMilli()) {
        open++;
      } else if (start > last) {
        if (start - last < LEAST_STEP * step) {
          throw new BadInput(
              name,
              "the bar of " + at(start) + " begins before the one of " + at(last) + " has ended",
              "give bars of the length that the dataset has");
        }
        first = added == 0 ? bar : first;
        last = start;
        added++;
      } else if (start > end) {
        same(given, bar, record.bars(), name, record.name());
        sameSignals(news, bar, record, name);
      } else if (past.start(past.at(Math.max(start, past.start(0)))) == start) {
        same(given, bar, past, name, bench.data().dataset().path());
      }
    }
    return new Arrivals(
        added == 0 ? record : record.with(news.slice(first, first + added), now),
        added,
        given.size() - added - open,
        open);
  }

  private static void sameSignals(NewBars given, int bar, BarRecord record, String name) {
    long start = given.bars().start(bar);
    int known = record.bars().at(start);
    record
        .news()
        .signals()
        .forEach((signal, kept) -> {
          double[] numbers = given.signals().get(signal);
          if (numbers != null && Double.compare(numbers[bar], kept[known]) != 0) {
            throw new BadInput(
                name,
                "the bar of %s is not what it was: %s is %s, %s has %s"
                    .formatted(
                        at(start),
                        signal,
                        number(numbers[bar]),
                        record.name(),
                        number(kept[known])),
                "a signal counts as it was when its bar came; what was decided on it stands");
          }
        });
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "nothing" : String.valueOf(value);
  }

  private static long lastStart(Bars bars, long otherwise) {
    return bars.size() == 0 ? otherwise : bars.start(bars.size() - 1);
  }

  private static void same(Bars given, int bar, Bars kept, String name, String where) {
    long start = given.start(bar);
    int known = kept.at(start);
    if (known < 0 || kept.start(known) != start) {
      throw new BadInput(
          name,
          "the bar of " + at(start) + " comes late: later ones were decided on without it",
          "leave it out; what was decided stands");
    }
    compare("open", given.opens()[bar], kept.opens()[known], start, name, where);
    compare("high", given.highs()[bar], kept.highs()[known], start, name, where);
    compare("low", given.lows()[bar], kept.lows()[known], start, name, where);
    compare("close", given.closes()[bar], kept.closes()[known], start, name, where);
    compare("volume", given.volumes()[bar], kept.volumes()[known], start, name, where);
  }

  private static void compare(
      String what, double given, double kept, long start, String name, String where) {
    if (given != kept) {
      throw new BadInput(
          name,
          "the bar of "
              + at(start)
              + " is not what it was: "
              + what
              + " "
              + given
              + ", "
              + where
              + " has "
              + kept,
          "find out which of them is right; what was decided on it stands");
    }
  }

  private static Instant at(long millis) {
    return Instant.ofEpochMilli(millis);
  }
}
