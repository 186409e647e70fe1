package dev.victor.trading.recap;

import dev.victor.core.fact.Fact;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.note.NoteWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The object that `journal today`, `week` and `month` print with `--json`: money exact, times in
/// UTC.
record RecapJson(
    String stretch,
    String date,
    String to,
    String zone,
    String account,
    String currency,
    String statement,
    BigDecimal openingBalance,
    BigDecimal closingBalance,
    BigDecimal netProfit,
    @Nullable BigDecimal netPercent,
    BigDecimal grossProfit,
    BigDecimal grossLoss,
    int trades,
    int won,
    int lost,
    BigDecimal winRatePercent,
    BigDecimal profitFactor,
    BigDecimal expectedPayoff,
    BigDecimal best,
    BigDecimal worst,
    BigDecimal commission,
    BigDecimal swap,
    BigDecimal deepest,
    @Nullable BigDecimal deepestPercent,
    List<Row> list,
    List<Day> days,
    @Nullable List<Broken> rulesBroken,
    List<Map<String, Object>> notes,
    List<File> files,
    List<Known> facts) {

  /// A day on which something was closed.
  record Day(String date, int trades, int won, BigDecimal netProfit, BigDecimal deepest) {}

  /// A rule that was broken; all of them are null where none is declared.
  record Broken(String date, String rule, String evidence, List<String> positions) {}

  /// A closed trade.
  record Row(
      @Nullable Integer number,
      @Nullable String position,
      @Nullable String opened,
      String closed,
      String symbol,
      String side,
      BigDecimal volume,
      BigDecimal result,
      @Nullable BigDecimal multiple,
      @Nullable Long heldSeconds) {}

  /// A file of the page.
  record File(String path, String status) {}

  /// A fact.
  record Known(String id, Object value, String unit, String source) {}

  static RecapJson of(RecapAnswer answer) {
    Recap recap = answer.recap();
    MetaTraderMetrics metrics = recap.metrics();
    return new RecapJson(
        recap.stretch().word(),
        recap.day().toString(),
        recap.report().period().to().toString(),
        recap.zone().getId(),
        recap.report().account(),
        recap.report().currency(),
        recap.trust().words(),
        recap.start(),
        recap.closing(),
        metrics.netProfit(),
        recap.funded() ? six(recap.netPercent()) : null,
        metrics.grossProfit(),
        metrics.grossLoss(),
        metrics.trades(),
        metrics.won(),
        metrics.lost(),
        six(metrics.winRatePercent()),
        six(metrics.profitFactor()),
        six(metrics.expectedPayoff()),
        metrics.largestProfit(),
        metrics.largestLoss(),
        recap.report().commission(),
        recap.report().swap(),
        metrics.drawdown().maximal(),
        recap.funded() ? six(metrics.drawdown().maximalPercent()) : null,
        recap.trades().stream().map(RecapJson::row).toList(),
        recap.days().stream().map(RecapJson::day).toList(),
        broken(recap.reflection()),
        recap.reflection().notes().stream().map(NoteWords::json).toList(),
        answer.pages().stream()
            .map(page -> new File(page.path(), page.status().name().toLowerCase(Locale.ROOT)))
            .toList(),
        Stream.concat(answer.facts().stream(), answer.strategies().stream())
            .map(RecapJson::known)
            .toList());
  }

  private static Day day(RecapDay day) {
    return new Day(
        day.day().toString(),
        day.metrics().trades(),
        day.metrics().won(),
        day.metrics().netProfit(),
        day.metrics().drawdown().maximal());
  }

  private static @Nullable List<Broken> broken(Reflection reflection) {
    return reflection.ruled()
        ? reflection.breaches().stream()
            .map(breach ->
                new Broken(
                    breach.day().toString(), breach.rule(), breach.evidence(), breach.positions()))
            .toList()
        : null;
  }

  private static Row row(RecapTrade trade) {
    return new Row(
        trade.place().orElse(null),
        trade.position().orElse(null),
        trade.opened().map(Object::toString).orElse(null),
        trade.closed().toString(),
        trade.symbol(),
        RecapView.side(trade),
        trade.volume(),
        trade.result(),
        trade.multiple().map(RecapJson::six).orElse(null),
        trade.held().map(Duration::toSeconds).orElse(null));
  }

  private static Known known(Fact fact) {
    Object value =
        switch (fact.value()) {
          case Fact.Quantity number -> number.number();
          case Fact.Text text -> text.text();
        };
    return new Known(fact.id(), value, fact.unit(), fact.source());
  }

  private static BigDecimal six(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.setScale(6, RoundingMode.HALF_UP);
  }
}
