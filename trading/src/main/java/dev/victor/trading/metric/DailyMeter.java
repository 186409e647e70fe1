package dev.victor.trading.metric;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Gathers results and flows by day, in any order, and makes [DailyMetrics] of them.
public final class DailyMeter {

  private final BigDecimal opening;
  private final TreeMap<LocalDate, Sums> days = new TreeMap<>();
  private LocalDate current = LocalDate.MIN;
  private Sums sums = new Sums();

  /// What one day adds up to.
  private static final class Sums {
    private BigDecimal result = BigDecimal.ZERO;
    private BigDecimal flows = BigDecimal.ZERO;
    private int trades;
  }

  /// A meter that starts from the balance before the first day.
  public DailyMeter(BigDecimal opening) {
    this.opening = opening;
  }

  /// Takes what a deal did to the balance.
  ///
  /// @param closing whether it counts as a trade of that day
  public void result(LocalDate day, BigDecimal amount, boolean closing) {
    Sums of = of(day);
    of.result = of.result.add(amount);
    of.trades += closing ? 1 : 0;
  }

  /// Takes a deposit (above zero) or a withdrawal.
  public void flow(LocalDate day, BigDecimal amount) {
    Sums of = of(day);
    of.flows = of.flows.add(amount);
  }

  private Sums of(LocalDate day) {
    if (!day.equals(current)) {
      current = day;
      sums = days.computeIfAbsent(day, first -> new Sums());
    }
    return sums;
  }

  /// The weekdays from the first traded day to the last, and the traded days of weekends.
  ///
  /// A weekday without a trade is there with nothing won or lost, as it would be in the daily
  /// balances that quantstats is given. Flows of a day that is left out are in the next opening.
  List<TradingDay> days() {
    List<TradingDay> series = new ArrayList<>();
    List<LocalDate> traded =
        days.entrySet().stream()
            .filter(day -> day.getValue().trades > 0)
            .map(Map.Entry::getKey)
            .toList();
    if (traded.isEmpty()) {
      return series;
    }
    LocalDate last = traded.getLast();
    BigDecimal balance = opening;
    for (Sums before : days.headMap(traded.getFirst()).values()) {
      balance = balance.add(before.flows).add(before.result);
    }
    Sums idle = new Sums();
    for (LocalDate day = traded.getFirst(); !day.isAfter(last); day = day.plusDays(1)) {
      Sums of = days.getOrDefault(day, idle);
      if (weekday(day) || of.result.signum() != 0 || of.trades > 0) {
        series.add(new TradingDay(day, balance, of.result, of.flows, of.trades));
      }
      balance = balance.add(of.flows).add(of.result);
    }
    return series;
  }

  private static boolean weekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }

  /// The figures of all days so far.
  public DailyMetrics metrics() {
    return DailyMetrics.of(days());
  }
}
