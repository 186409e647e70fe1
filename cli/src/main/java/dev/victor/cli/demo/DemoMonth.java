package dev.victor.cli.demo;

import dev.victor.cli.demo.DemoTrade.Market;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Thirty days of invented trading that end now: currencies and gold on week days, bitcoin at the
/// weekend, a little more won than lost. The same moment gives the same trades.
final class DemoMonth {

  private static final int DAYS = 30;
  private static final List<Market> WEEKDAY_MARKETS =
      List.of(
          new Market("EURUSD", new BigDecimal("1.15420"), 5, new BigDecimal("100000")),
          new Market("GBPUSD", new BigDecimal("1.31180"), 5, new BigDecimal("100000")),
          new Market("XAUUSD", new BigDecimal("4052.30"), 2, new BigDecimal("100")));
  private static final List<Market> WEEKEND_MARKETS =
      List.of(new Market("BTCUSD", new BigDecimal("91250.00"), 2, BigDecimal.ONE));

  private final Random random = new Random(20261122);
  private final List<DemoTrade> trades = new ArrayList<>();

  private DemoMonth() {}

  /// The trades of the thirty days before `now`, in server time, in the order in which they closed.
  static List<DemoTrade> until(LocalDateTime now) {
    DemoMonth month = new DemoMonth();
    LocalDate today = now.toLocalDate();
    for (LocalDate day = today.minusDays(DAYS - 1); day.isBefore(today); day = day.plusDays(1)) {
      if (!weekend(day)) {
        month.trade(day.atTime(8, 0), Duration.ofHours(9), 2 + month.random.nextInt(3));
      }
    }
    month.trade(today.atStartOfDay(), Duration.between(today.atStartOfDay(), now), 5);
    return List.copyOf(month.trades);
  }

  /// One trade after another, so that closing order is opening order.
  private void trade(LocalDateTime begin, Duration span, int count) {
    List<Market> markets = weekend(begin.toLocalDate()) ? WEEKEND_MARKETS : WEEKDAY_MARKETS;
    Duration slot = span.dividedBy(count);
    for (int i = 0; i < count; i++) {
      LocalDateTime opened = begin.plus(slot.multipliedBy(i)).plus(part(slot, 0.05, 0.35));
      LocalDateTime closed = opened.plus(part(slot, 0.05, 0.55));
      trades.add(trade(markets.get(random.nextInt(markets.size())), opened, closed));
    }
  }

  private DemoTrade trade(Market market, LocalDateTime opened, LocalDateTime closed) {
    boolean buy = random.nextBoolean();
    boolean wins = random.nextDouble() < 0.56;
    BigDecimal lots = BigDecimal.valueOf(1 + random.nextInt(5), 1);
    BigDecimal open =
        price(market, market.price().doubleValue() * (1 + random.nextGaussian() * 0.004));
    double move =
        open.doubleValue()
            * (wins
                ? 0.0004 + random.nextDouble() * 0.0011
                : -0.0004 - random.nextDouble() * 0.0008);
    BigDecimal close = price(market, open.doubleValue() + (buy ? move : -move));
    return new DemoTrade(
        trades.size() + 1, market, buy, lots, opened.withNano(0), open, closed.withNano(0), close);
  }

  private Duration part(Duration whole, double from, double to) {
    return Duration.ofSeconds(
        (long) (whole.toSeconds() * (from + random.nextDouble() * (to - from))));
  }

  private static BigDecimal price(Market market, double value) {
    return BigDecimal.valueOf(value).setScale(market.digits(), RoundingMode.HALF_UP);
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
