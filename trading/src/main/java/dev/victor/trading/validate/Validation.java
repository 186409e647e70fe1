package dev.victor.trading.validate;

import dev.victor.core.workspace.Session;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Trade;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.paper.PaperTest;
import dev.victor.trading.report.Figures;
import dev.victor.trading.strategy.Definition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The comparison of what was made with the replay, from the moment the version was deployed, or
/// promoted where it never was, to its last bar.
///
/// @param source where the trades that were made are from
/// @param from the beginning
/// @param until the end
/// @param matching which trade is which
/// @param drift whether the mean trade is where the backtest has it
public record Validation(
    String source, Instant from, Instant until, Matching matching, Drift drift) {

  /// Compares.
  ///
  /// @param account the one to look at; all that have trades of the version when empty
  public static Validation of(
      Session session, Workbench bench, PaperTest test, Optional<String> account) {
    Definition definition = bench.definition();
    Instant from =
        deployed(session, definition)
            .filter(at -> at.isAfter(test.from()))
            .orElseGet(test::from)
            .minusMillis(test.bars().step());
    LiveTrades live = LiveTrades.of(session, definition, account, from, test.until());
    List<Trade> replayed =
        test.result().run().trades().stream()
            .filter(trade -> test.bars().start(trade.entryBar()) >= from.toEpochMilli())
            .toList();
    Matching matching = Matching.of(test.bars(), replayed, live.trades());
    double[] made =
        Stream.concat(matching.pairs().stream().map(Pair::live), matching.extra().stream())
            .mapToDouble(LiveTrade::rate)
            .toArray();
    List<Trade> backtest =
        bench.with(bench.strategy().values()).run(EnumSet.noneOf(Statistic.class)).run().trades();
    return new Validation(live.source(), from, test.until(), matching, Drift.of(made, backtest));
  }

  private static Optional<Instant> deployed(Session session, Definition definition) {
    return AuditTrail.of(session.workspace(), definition.id(), definition.folder()).lines().stream()
        .filter(line -> line.word("action").orElse("").equals("deployed"))
        .filter(line -> line.word("version").orElse("").equals(definition.version().hash().hex()))
        .findFirst()
        .flatMap(line -> line.word("at"))
        .map(Instant::parse);
  }

  /// The verdict in a few words, with the sample it rests on.
  public String words() {
    return drift.verdict().words()
        + ": "
        + drift.trades()
        + (drift.trades() == 1 ? " trade" : " trades")
        + " beside "
        + drift.tested()
        + " of the backtest"
        + matchedPercent()
            .map(share -> ", " + Figures.ratio(BigDecimal.valueOf(share)) + " % matched")
            .orElse("");
  }

  /// Root mean square of what the rates of matched trades differ by, in percentage points.
  public Optional<Double> trackingErrorPercent() {
    return matching.trackingErrorPercent();
  }

  /// Matched trades for a hundred of whichever side made more.
  public Optional<Double> matchedPercent() {
    return matching.matchedPercent();
  }
}
