package dev.victor.trading.validate;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.trading.backtest.Trade;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.dataset.Bars;
import dev.victor.trading.paper.PaperTest;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What `strategy validate` answers.
///
/// @param bench the strategy
/// @param test what the version makes of new bars
/// @param validation the comparison
/// @param recorded whether the verdict went into the trail
/// @param trouble why git could not note the end of the trail, if it could not
public record ValidationOutcome(
    Workbench bench,
    PaperTest test,
    Validation validation,
    boolean recorded,
    Optional<String> trouble)
    implements Outcome {

  @Override
  public ExitCode exit() {
    return validation.drift().verdict() == Drift.Verdict.WORSE
        ? ExitCode.CHECK_FAILED
        : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    Matching matching = validation.matching();
    console.line(
        bench.definition().id()
            + "@"
            + bench.definition().version().brief()
            + "  "
            + day(validation.from())
            + " to "
            + day(validation.until().minusMillis(1))
            + ", trades of the "
            + validation.source());
    Table counts = new Table(Align.LEFT, Align.RIGHT);
    counts.row("Matched", Figures.count(matching.pairs().size()));
    counts.row("Missed", Figures.count(matching.missed().size()));
    counts.row("Extra", Figures.count(matching.extra().size()));
    counts.row("Matched share", percent(validation.matchedPercent()));
    counts.row("Tracking error", percent(validation.trackingErrorPercent()));
    console.table(2, counts);
    Gap gap = matching.gap();
    console.line("result beside the replay's");
    Table causes = new Table(Align.LEFT, Align.RIGHT);
    causes.row("Missed", money(gap.missed()));
    causes.row("Extra", money(gap.extra()));
    causes.row("Slippage", money(gap.slippage()));
    causes.row("Fees", money(gap.fees()));
    causes.row("Sizing", money(gap.sizing()));
    causes.row("Together", money(gap.total()));
    console.table(2, causes);
    console.line(verdict(console));
    if (recorded) {
      console.remark("the verdict is in the trail; victor journal today and victor log tell it");
    }
    trouble.ifPresent(why -> console.remark("git did not note the end of the trail: " + why));
  }

  private String verdict(Console console) {
    Drift drift = validation.drift();
    String words =
        switch (drift.verdict()) {
          case TOO_FEW -> drift.verdict().words();
          case AS_TESTED, BETTER -> console.in(Tone.GOOD, drift.verdict().words());
          case WORSE -> console.in(Tone.BAD, drift.verdict().words());
        };
    String sample = drift.trades() + " trades beside " + drift.tested() + " of the backtest";
    return drift.verdict() == Drift.Verdict.TOO_FEW
        ? words + ": " + sample + ", ten of each are needed"
        : words
            + ": the mean trade is "
            + percent(Optional.of(drift.mean()))
            + ", the backtest's lies between "
            + percent(Optional.of(drift.low()))
            + " and "
            + percent(Optional.of(drift.high()))
            + " in 95 of 100 draws; "
            + sample;
  }

  private static String percent(Optional<Double> value) {
    return value.map(number -> Figures.ratio(BigDecimal.valueOf(number)) + " %").orElse("none");
  }

  private static String money(BigDecimal amount) {
    return Figures.signedAverage(amount);
  }

  private LocalDate day(Instant time) {
    return time.atZone(bench.data().zone()).toLocalDate();
  }

  @Override
  public Object json() {
    Matching matching = validation.matching();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("strategy", bench.definition().id());
    json.put("version", bench.definition().version().hash().hex());
    json.put("source", validation.source());
    json.put("from", validation.from().toString());
    json.put("until", validation.until().toString());
    json.put("matched", matching.pairs().stream().map(this::pair).toList());
    json.put("missed", matching.missed().stream().map(this::replayed).toList());
    json.put("extra", matching.extra().stream().map(ValidationOutcome::live).toList());
    validation.matchedPercent().ifPresent(value -> json.put("matchedPercent", number(value)));
    validation
        .trackingErrorPercent()
        .ifPresent(value -> json.put("trackingErrorPercent", number(value)));
    json.put("gap", matching.gap().json());
    Drift drift = validation.drift();
    Map<String, Object> band = new LinkedHashMap<>();
    band.put("verdict", drift.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    band.put("trades", drift.trades());
    band.put("backtestTrades", drift.tested());
    band.put("meanPercent", number(drift.mean()));
    if (drift.verdict() != Drift.Verdict.TOO_FEW) {
      band.put("bandPercent", List.of(number(drift.low()), number(drift.high())));
    }
    json.put("drift", band);
    json.put("recorded", recorded);
    return json;
  }

  private Map<String, Object> pair(Pair pair) {
    Map<String, Object> json = live(pair.live());
    json.put("replay", replayed(pair.replayed()));
    json.put("gap", pair.gap().json());
    return json;
  }

  private static Map<String, Object> live(LiveTrade trade) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", trade.id());
    json.put("side", trade.bought() ? "long" : "short");
    json.put("opened", trade.opened().toString());
    json.put("entryPrice", trade.entry());
    json.put("exitPrice", trade.exit());
    json.put("result", trade.result());
    return json;
  }

  private Map<String, Object> replayed(Trade trade) {
    Bars bars = test.bars();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("side", trade.units() > 0 ? "long" : "short");
    json.put("units", BigDecimal.valueOf(Math.abs(trade.units())));
    json.put("opened", Instant.ofEpochMilli(bars.start(trade.entryBar())).toString());
    json.put("entryPrice", BigDecimal.valueOf(trade.entryPrice()));
    json.put("exitPrice", BigDecimal.valueOf(trade.exitPrice()));
    json.put("result", Matching.replayed(trade));
    return json;
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
  }
}
