package dev.victor.trading.wording;

import dev.victor.trading.strategy.Constraint;
import dev.victor.trading.strategy.ExecutionTerms;
import dev.victor.trading.strategy.Rules;
import dev.victor.trading.strategy.SignalColumns;
import dev.victor.trading.strategy.Stops;
import dev.victor.trading.strategy.Strategy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything that a strategy says, a part a line: where it stands in the definition, and what it
/// says in words. What is left out stands with its usual value.
///
/// @param lines by path, in the order of the definition
record Sheet(Map<String, String> lines) {

  static Sheet of(Strategy strategy) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("dataset", strategy.dataset());
    signals(lines, strategy.signals());
    strategy
        .parameters()
        .forEach((name, each) -> lines.put("parameters." + name, TermsText.parameter(each)));
    if (!strategy.constraints().isEmpty()) {
      lines.put(
          "constraints",
          strategy.constraints().stream().map(Constraint::text).collect(Collectors.joining("; ")));
    }
    strategy
        .indicators()
        .forEach((name, each) -> lines.put("indicators." + name, TermsText.indicator(each)));
    rules(lines, "long", strategy.longRules());
    rules(lines, "short", strategy.shortRules());
    stops(lines, "stops", strategy.stops());
    execution(lines, strategy.execution());
    return new Sheet(lines);
  }

  private static void signals(Map<String, String> lines, @Nullable SignalColumns signals) {
    if (signals == null) {
      return;
    }
    String between =
        switch (signals.between()) {
          case NONE -> ", none between its rows";
          case HOLD -> ", held between its rows";
        };
    signals
        .columns()
        .forEach((name, heading) ->
            lines.put("signals." + name, heading + " of " + signals.file() + between));
  }

  private static void rules(Map<String, String> lines, String side, @Nullable Rules rules) {
    if (rules == null) {
      return;
    }
    lines.put(side + ".enter", ConditionText.of(rules.enter()));
    if (rules.exit() != null) {
      lines.put(side + ".exit", ConditionText.of(rules.exit()));
    }
    stops(lines, side + ".stops", rules.stops());
  }

  private static void stops(Map<String, String> lines, String where, @Nullable Stops stops) {
    if (stops == null) {
      return;
    }
    if (stops.loss() != null) {
      lines.put(where + ".loss", TermsText.distance(stops.loss()) + " against the entry price");
    }
    if (stops.profit() != null) {
      lines.put(
          where + ".profit", TermsText.distance(stops.profit()) + " in favour of the entry price");
    }
    if (stops.trailing() != null) {
      lines.put(
          where + ".trailing",
          TermsText.distance(stops.trailing()) + " behind the best price since the entry");
    }
    if (stops.bars() != null) {
      lines.put(where + ".bars", "after " + ConditionText.bars(stops.bars()));
    }
  }

  private static void execution(Map<String, String> lines, ExecutionTerms terms) {
    lines.put("execution.capital", TermsText.plain(terms.capital()));
    lines.put("execution.fill", TermsText.fill(terms));
    lines.put("execution.sizing", TermsText.sizing(terms.sizing()));
    lines.put("execution.commission", TermsText.commission(terms.commission()));
    lines.put("execution.slippage", TermsText.slippage(terms.slippage()));
    lines.put("execution.crossRule", TermsText.crossRule(terms));
    lines.put("execution.warmup", TermsText.warmup(terms));
    lines.put("execution.atEnd", TermsText.atEnd(terms));
  }
}
