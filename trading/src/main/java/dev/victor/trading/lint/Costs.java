package dev.victor.trading.lint;

import dev.victor.trading.strategy.Commission;
import dev.victor.trading.strategy.ExecutionTerms;
import java.math.BigDecimal;
import java.util.stream.Stream;

/// What a trade costs from entry to exit.
///
/// @param percent share of the price of the costs that are one, in hundredths
/// @param none whether there are none of any kind
record Costs(BigDecimal percent, boolean none) {

  static Costs of(ExecutionTerms terms) {
    Commission commission = terms.commission();
    int sides = commission.sides() == Commission.Sides.BOTH ? 2 : 1;
    BigDecimal share =
        commission
            .rate()
            .multiply(BigDecimal.valueOf(sides))
            .add(terms.slippage().rate().multiply(BigDecimal.TWO));
    boolean none =
        Stream.of(
                commission.rate(),
                commission.perUnit(),
                commission.perOrder(),
                commission.minimum(),
                terms.slippage().rate(),
                terms.slippage().amount())
            .allMatch(cost -> cost.signum() == 0);
    return new Costs(share.movePointRight(2), none);
  }
}
