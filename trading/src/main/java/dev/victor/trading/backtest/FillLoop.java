package dev.victor.trading.backtest;

import dev.victor.trading.dataset.Bars;
import dev.victor.trading.signal.Signals;
import dev.victor.trading.strategy.ExecutionTerms;
import dev.victor.trading.strategy.ExecutionTerms.AtEnd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Goes through the bars once: what was wanted at a close is filled, stops are touched inside the
/// bar, the account is valued at each close. One position at a time; what is sold short is bought
/// back before anything else is bought.
final class FillLoop {

  private final double[] opens;
  private final double[] highs;
  private final double[] lows;
  private final double[] closes;
  private final byte[] wants;
  private final int first;
  private final Fills fills;
  private final StopLevels longStops;
  private final StopLevels shortStops;
  private final boolean nextOpen;
  private final AtEnd atEnd;
  private final double[] equity;
  private final List<Trade> trades = new ArrayList<>();

  private double cash;
  private double units;
  private double price;
  private double fee;
  private int entryBar;
  private StopLevels stops;
  private double lossAt;
  private double profitAt;
  private int decidedBar;
  private int heldFrom;
  private double best;
  private int held;
  private int refused;

  FillLoop(
      Bars bars,
      Signals signals,
      ExecutionTerms terms,
      Fills fills,
      StopLevels longStops,
      StopLevels shortStops) {
    this.opens = bars.opens();
    this.highs = bars.highs();
    this.lows = bars.lows();
    this.closes = bars.closes();
    this.wants = signals.wants();
    this.first = signals.first();
    this.fills = fills;
    this.longStops = longStops;
    this.shortStops = shortStops;
    this.stops = longStops;
    this.nextOpen = terms.fill() == ExecutionTerms.Fill.NEXT_OPEN;
    this.atEnd = terms.atEnd();
    this.cash = terms.capital().doubleValue();
    this.equity = new double[bars.size()];
  }

  Run run() {
    int last = equity.length - 1;
    Arrays.fill(equity, 0, Math.min(first, equity.length), cash);
    for (int bar = first; bar <= last; bar++) {
      if (nextOpen && bar > first) {
        fill(bar, bar - 1, opens[bar], bar < last || atEnd != AtEnd.CLOSE_AT_LAST_OPEN);
      }
      if (bar == last && atEnd == AtEnd.CLOSE_AT_LAST_OPEN && units != 0) {
        close(bar, fills.market(opens[bar], units < 0), Trade.Exit.END);
      }
      if (units != 0) {
        held++;
        if (stops.any()) {
          touch(bar);
        }
      }
      if (!nextOpen) {
        fill(bar, bar, closes[bar], bar < last || atEnd == AtEnd.MARK_TO_MARKET);
      }
      if (bar == last && atEnd == AtEnd.CLOSE_AT_LAST_CLOSE && units != 0) {
        close(bar, fills.market(closes[bar], units < 0), Trade.Exit.END);
      }
      equity[bar] = cash + units * closes[bar];
    }
    return new Run(
        trades, equity, units, price, held, refused, new Run.Held(entryBar, lossAt, profitAt));
  }

  /// Fills at `at` what was wanted at the close of `decided`: first what closes, then what opens.
  private void fill(int bar, int decided, double at, boolean mayOpen) {
    int want = wants[decided];
    boolean over = units != 0 && decided - heldFrom + 1 >= stops.bars();
    boolean wanted = (want & (units > 0 ? Signals.EXIT_LONG : Signals.EXIT_SHORT)) != 0;
    if (units != 0 && (wanted || over)) {
      close(bar, fills.market(at, units < 0), wanted ? Trade.Exit.SIGNAL : Trade.Exit.TIME);
    }
    // What was held long enough is not opened again at the same price.
    if (units == 0 && mayOpen && (wanted || !over)) {
      int enter = want & (Signals.ENTER_LONG | Signals.ENTER_SHORT);
      if (enter == Signals.ENTER_LONG) {
        open(bar, decided, fills.market(at, true), longStops, 1);
      } else if (enter == Signals.ENTER_SHORT) {
        open(bar, decided, fills.market(at, false), shortStops, -1);
      }
    }
  }

  private void open(int bar, int decided, double at, StopLevels levels, int sign) {
    double loss = levels.loss(at, decided);
    double size = fills.units(cash, at, loss);
    double profit = levels.profit(at, decided);
    if (size == 0 || Double.isNaN(loss + profit + levels.trailing(at, decided))) {
      refused++;
      return;
    }
    units = sign * size;
    price = at;
    fee = fills.entryFee(units, at);
    cash -= units * at + fee;
    entryBar = bar;
    stops = levels;
    lossAt = at - sign * loss;
    profitAt = at + sign * profit;
    decidedBar = decided;
    heldFrom = decided + 1;
    best = at;
  }

  private void close(int bar, double at, Trade.Exit exit) {
    double exitFee = fills.exitFee(units, at);
    cash += units * at - exitFee;
    trades.add(new Trade(entryBar, bar, units, price, at, fee + exitFee, exit));
    units = 0;
  }

  /// Closes at a level that the bar touched, or at its open where that lies beyond; of a loss and a
  /// profit in one bar, the loss.
  private void touch(int bar) {
    int sign = units > 0 ? 1 : -1;
    double trailing = best - sign * stops.trailing(best, decidedBar);
    boolean trails = sign * trailing > sign * lossAt;
    double stop = trails ? trailing : lossAt;
    Trade.Exit exit = trails ? Trade.Exit.TRAILING : Trade.Exit.LOSS;
    double worst = sign > 0 ? lows[bar] : highs[bar];
    double farthest = sign > 0 ? highs[bar] : lows[bar];
    if (sign * opens[bar] <= sign * stop && bar > entryBar) {
      close(bar, fills.market(opens[bar], sign < 0), exit);
    } else if (sign * opens[bar] >= sign * profitAt && bar > entryBar) {
      close(bar, opens[bar], Trade.Exit.PROFIT);
    } else if (sign * worst <= sign * stop) {
      close(bar, fills.market(stop, sign < 0), exit);
    } else if (sign * farthest >= sign * profitAt) {
      close(bar, profitAt, Trade.Exit.PROFIT);
    } else {
      best = sign > 0 ? Math.max(best, farthest) : Math.min(best, farthest);
    }
  }
}
