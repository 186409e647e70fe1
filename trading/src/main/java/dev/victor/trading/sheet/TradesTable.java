package dev.victor.trading.sheet;

import dev.victor.trading.backtest.BacktestOutcome;
import dev.victor.trading.backtest.Trade;
import dev.victor.trading.dataset.Bars;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The closed trades of a run as comma separated values: every number to its last digit, times with
/// the offset of the dataset's zone.
final class TradesTable {

  private static final String HEAD =
      "number,direction,units,entry_time,entry_price,exit_time,exit_price,commission,result,"
          + "rate_percent,exit,entry_bar,exit_bar\n";

  private TradesTable() {}

  static String of(BacktestOutcome outcome) {
    Bars bars = outcome.bench().data().bars();
    ZoneId zone = outcome.bench().data().zone();
    List<Trade> trades = outcome.result().run().trades();
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < trades.size(); i++) {
      Trade trade = trades.get(i);
      text.append(i + 1).append(trade.units() > 0 ? ",long," : ",short,");
      text.append(number(Math.abs(trade.units()))).append(',');
      text.append(time(bars, trade.entryBar(), zone)).append(',');
      text.append(number(trade.entryPrice())).append(',');
      text.append(time(bars, trade.exitBar(), zone)).append(',');
      text.append(number(trade.exitPrice())).append(',');
      text.append(number(trade.commission())).append(',');
      text.append(number(trade.result())).append(',');
      text.append(number(100 * trade.rate())).append(',');
      text.append(trade.exit().name().toLowerCase(Locale.ROOT)).append(',');
      text.append(trade.entryBar()).append(',').append(trade.exitBar()).append('\n');
    }
    return text.toString();
  }

  private static String time(Bars bars, int bar, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        Instant.ofEpochMilli(bars.start(bar)).atZone(zone));
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).toPlainString();
  }
}
