package dev.victor.trading.lint;

import dev.victor.trading.strategy.Condition;
import dev.victor.trading.strategy.Distance;
import dev.victor.trading.strategy.Rules;
import dev.victor.trading.strategy.Scalar;
import dev.victor.trading.strategy.Stops;
import dev.victor.trading.strategy.Strategy;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What is odd in the rules and stops of a definition.
final class RuleDoubts {

  private static final String ENTER = "enter";
  private static final String EXIT = "exit";
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Doubts doubts;
  private final Strategy strategy;
  private final Branches branches;

  RuleDoubts(Doubts doubts, Strategy strategy) {
    this.doubts = doubts;
    this.strategy = strategy;
    this.branches = new Branches(strategy);
  }

  void look() {
    Rules buying = strategy.longRules();
    Rules selling = strategy.shortRules();
    side("long", buying);
    side("short", selling);
    if (buying != null && selling != null) {
      both(buying, selling);
    }
  }

  private void side(String side, @Nullable Rules rules) {
    if (rules == null) {
      return;
    }
    Condition exit = rules.exit();
    if (branches.never(rules.enter())) {
      doubts.tell(
          "never-enters", side + ".enter can never hold", "mend the condition", side, ENTER);
    }
    if (exit != null && branches.never(exit)) {
      doubts.tell("never-exits", side + ".exit can never hold", "mend the condition", side, EXIT);
    }
    if (rules.enter().equals(exit)) {
      doubts.tell(
          "exit-is-entry",
          side + " is closed by what opens it",
          "write another \"exit\"",
          side,
          EXIT);
    }
    stops(side, rules);
  }

  private void stops(String side, Rules rules) {
    Stops stops = strategy.stopsOf(rules);
    if (stops.loss() == null && stops.trailing() == null && stops.bars() == null) {
      doubts.tell(
          "no-stop",
          "nothing but its condition closes a " + side + " position that loses",
          "add \"stops\": {\"loss\": {\"percent\": 5}}",
          side);
    }
    if (side.equals("long") && percent(stops.loss()).compareTo(ALL) >= 0) {
      doubts.tell(
          "never-stops",
          "a stop loss of 100 percent is never touched",
          "bring it nearer",
          place(side, rules, "loss"));
    }
    BigDecimal costs = Costs.of(strategy.execution()).percent();
    BigDecimal profit = percent(stops.profit());
    if (profit.signum() > 0 && profit.compareTo(costs) <= 0) {
      doubts.tell(
          "target-below-costs",
          "a profit target of "
              + profit.toPlainString()
              + " percent does not pay the costs of "
              + costs.stripTrailingZeros().toPlainString(),
          "put it farther away",
          place(side, rules, "profit"));
    }
  }

  private static Object[] place(String side, Rules rules, String stop) {
    return rules.stops() == null
        ? new Object[] {"stops", stop}
        : new Object[] {side, "stops", stop};
  }

  /// Zero when it is none.
  private BigDecimal percent(@Nullable Distance distance) {
    return distance instanceof Distance.Percent(Scalar percent)
        ? percent.in(strategy.values())
        : BigDecimal.ZERO;
  }

  private void both(Rules buying, Rules selling) {
    if (buying.enter().equals(selling.enter())) {
      doubts.tell(
          "same-entry",
          "long and short enter on the same condition, so neither ever does",
          "write another one",
          "short",
          ENTER);
    } else if (!branches.never(buying.enter(), selling.enter())) {
      doubts.tell(
          "both-enter",
          "long and short may want to enter at one bar, and then neither does",
          "make the conditions exclude each other, or leave it at that",
          "short",
          ENTER);
    }
  }
}
