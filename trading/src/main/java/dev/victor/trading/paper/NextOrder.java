package dev.victor.trading.paper;

import dev.victor.trading.backtest.Run;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.dataset.BarCollector;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.NewBars;
import dev.victor.trading.strategy.ExecutionTerms;
import java.time.Instant;

/// The position that a version wants after the last bar, as the engine of backtests fills it: the
/// run goes on for one bar more, which opens and stays at the last close.
///
/// @param units wanted; below zero when short, zero for none
/// @param entry the bar that decided on it, by its beginning; of no matter for none
/// @param fresh whether the last bar decided on it, so that it has to be opened now
/// @param price the last close
/// @param loss where it is closed for its loss; infinite when nowhere
/// @param profit where it is closed for its profit; infinite when nowhere
/// @param bar the last one, by its beginning
public record NextOrder(
    double units,
    Instant entry,
    boolean fresh,
    double price,
    double loss,
    double profit,
    Instant bar) {

  /// What a version wants now.
  public static NextOrder of(Workbench bench, PaperTest test) {
    Bars bars = test.bars();
    int last = bars.size() - 1;
    double close = bars.closes()[last];
    BarCollector next = new BarCollector(true);
    next.add(bars.start(last) + bars.step(), close, close, close, close, 0);
    NewBars later = test.later(bench).then(NewBars.of(next.bars(bars.step())));
    Run run = bench.goingOn(later).runFrom(test.first()).run();
    boolean nextOpen = bench.strategy().execution().fill() == ExecutionTerms.Fill.NEXT_OPEN;
    int decided = run.openUnits() == 0 ? last : run.last().bar() - (nextOpen ? 1 : 0);
    return new NextOrder(
        decided > last ? 0 : run.openUnits(),
        Instant.ofEpochMilli(bars.start(Math.min(decided, last))),
        run.openUnits() != 0 && decided == last,
        close,
        run.last().loss(),
        run.last().profit(),
        Instant.ofEpochMilli(bars.start(last)));
  }
}
