package dev.victor.trading.wording;

import dev.victor.trading.strategy.Commission;
import dev.victor.trading.strategy.Distance;
import dev.victor.trading.strategy.ExecutionTerms;
import dev.victor.trading.strategy.IndicatorUse;
import dev.victor.trading.strategy.Parameter;
import dev.victor.trading.strategy.Sizing;
import dev.victor.trading.strategy.Slippage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Parameters, indicators, stops and execution in words.
final class TermsText {

  private TermsText() {}

  static String parameter(Parameter parameter) {
    Parameter.Sweep sweep = parameter.sweep();
    String value = plain(parameter.value());
    if (sweep == null) {
      return value;
    }
    if (sweep.from() != null && sweep.to() != null && sweep.step() != null) {
      return value
          + ", swept from "
          + plain(sweep.from())
          + " to "
          + plain(sweep.to())
          + " by "
          + plain(sweep.step());
    }
    return value
        + ", swept over "
        + sweep.values().stream().map(TermsText::plain).collect(Collectors.joining(", "));
  }

  static String indicator(IndicatorUse use) {
    String settings =
        use.type().arguments().stream()
            .map(argument -> {
              var scalar = use.arguments().get(argument.name());
              return argument.name() + " " + (scalar == null ? "?" : ConditionText.scalar(scalar));
            })
            .collect(Collectors.joining(", "));
    return use.type().id()
        + (use.type().takesSource() ? " of " + use.source() : "")
        + (settings.isEmpty() ? "" : ", " + settings)
        + (use.timeframe() == null ? "" : ", on bars of " + use.timeframe());
  }

  static String distance(Distance distance) {
    return switch (distance) {
      case Distance.Percent(var percent) -> ConditionText.scalar(percent) + " %";
      case Distance.Amount(var amount) -> ConditionText.scalar(amount);
      case Distance.Atr(var multiple, var period) ->
          ConditionText.scalar(multiple)
              + " times the average true range of "
              + ConditionText.bars(period);
    };
  }

  static String fill(ExecutionTerms terms) {
    return switch (terms.fill()) {
      case NEXT_OPEN -> "at the open of the next bar";
      case THIS_CLOSE -> "at the close that decided";
    };
  }

  static String sizing(Sizing sizing) {
    String size = ConditionText.scalar(sizing.size());
    String said =
        switch (sizing) {
          case Sizing.EquityFraction fraction -> size + " of the equity";
          case Sizing.Units units -> size + " units";
          case Sizing.Cash cash -> "units for " + size;
          case Sizing.Risk risk -> size + " of the equity lost at the stop loss";
        };
    return said + (sizing.wholeUnits() ? ", whole units" : "");
  }

  static String commission(Commission commission) {
    List<String> parts = new ArrayList<>();
    add(parts, commission.rate(), " of the value");
    add(parts, commission.perUnit(), " a unit");
    add(parts, commission.perOrder(), " a fill");
    if (commission.minimum().signum() != 0) {
      parts.add("at least " + plain(commission.minimum()));
    }
    if (parts.isEmpty()) {
      return "none";
    }
    parts.add(
        switch (commission.sides()) {
          case BOTH -> "at entry and exit";
          case ENTRY -> "at entry";
          case EXIT -> "at exit";
        });
    return String.join(", ", parts);
  }

  static String slippage(Slippage slippage) {
    List<String> parts = new ArrayList<>();
    add(parts, slippage.rate(), " of the price");
    add(parts, slippage.amount(), "");
    return parts.isEmpty() ? "none" : String.join(", ", parts);
  }

  private static void add(List<String> parts, BigDecimal number, String of) {
    if (number.signum() != 0) {
      parts.add(plain(number) + of);
    }
  }

  static String crossRule(ExecutionTerms terms) {
    return switch (terms.crossRule()) {
      case TWO_BAR -> "strictly on one side before, strictly on the other now";
      case WALK_BACK -> "the last bar that differed counts";
    };
  }

  static String warmup(ExecutionTerms terms) {
    Integer bars = terms.warmup();
    return bars == null ? "the longest period" : bars + (bars == 1 ? " bar" : " bars");
  }

  static String atEnd(ExecutionTerms terms) {
    return switch (terms.atEnd()) {
      case MARK_TO_MARKET -> "an open position is worth the last close";
      case CLOSE_AT_LAST_OPEN -> "an open position is closed at the last open";
      case CLOSE_AT_LAST_CLOSE -> "an open position is closed at the last close";
    };
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
