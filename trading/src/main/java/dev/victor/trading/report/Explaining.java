package dev.victor.trading.report;

import dev.victor.trading.metric.DailyMetric;
import dev.victor.trading.metric.LedgerMetric;
import dev.victor.trading.metric.Metric;
import dev.victor.trading.metric.TradingDay;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Gathers the first rows that go into a figure while its report is read.
final class Explaining {

  /// Rows that are shown; all are counted.
  static final int SHOWN = 5;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private final ZoneId zone;
  private final List<Explanation.Row> first = new ArrayList<>();
  private long rows;
  private BigDecimal sum = BigDecimal.ZERO;

  private Explaining(ZoneId zone) {
    this.zone = zone;
  }

  static Explanation of(Metric metric, ReportReader reader, ReportWish wish) {
    Explaining explaining = new Explaining(wish.period().zone());
    Metric.Family family =
        metric == LedgerMetric.POSITIONS ? Metric.Family.POSITION : metric.family();
    FullReport report =
        reader.read(
            wish.of(family),
            step -> explaining.add(step.time(), step.symbol(), RowsOfMetric.of(metric, step)),
            span -> explaining.add(span.closed(), span.symbol(), RowsOfMetric.of(metric, span)));
    if (metric instanceof DailyMetric) {
      report.daily().ifPresent(daily -> daily.days().forEach(explaining::add));
    }
    return new Explanation(metric, report, explaining.rows, explaining.sum, explaining.first);
  }

  private void add(Instant time, String symbol, Map<String, BigDecimal> amounts) {
    if (!amounts.isEmpty()) {
      add(new Explanation.Row(TIME.format(time.atZone(zone)), symbol, amounts));
    }
  }

  private void add(TradingDay day) {
    Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    if (!Double.isNaN(day.rate())) {
      amounts.put("returnPercent", Shown.six(BigDecimal.valueOf(100 * day.rate())));
    }
    amounts.put("result", day.result());
    amounts.put("opening", day.opening());
    amounts.put("flows", day.flows());
    add(new Explanation.Row(day.day().toString(), "", amounts));
  }

  private void add(Explanation.Row row) {
    rows++;
    sum = sum.add(row.amounts().values().iterator().next());
    if (first.size() < SHOWN) {
      first.add(row);
    }
  }
}
