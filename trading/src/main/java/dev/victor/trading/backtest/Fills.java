package dev.victor.trading.backtest;

import dev.victor.trading.strategy.Commission;
import dev.victor.trading.strategy.ExecutionTerms;
import dev.victor.trading.strategy.Sizing;
import dev.victor.trading.strategy.Slippage;
import java.math.BigDecimal;
import java.util.Map;

/// What orders cost and how large they are, in `double`.
final class Fills {

  private final double rate;
  private final double perUnit;
  private final double perOrder;
  private final double minimum;
  private final boolean entryPays;
  private final boolean exitPays;
  private final double slippageRate;
  private final double slippageAmount;
  private final Sizing sizing;
  private final double size;

  Fills(ExecutionTerms terms, Map<String, BigDecimal> parameters) {
    Commission commission = terms.commission();
    this.rate = commission.rate().doubleValue();
    this.perUnit = commission.perUnit().doubleValue();
    this.perOrder = commission.perOrder().doubleValue();
    this.minimum = commission.minimum().doubleValue();
    this.entryPays = commission.sides() != Commission.Sides.EXIT;
    this.exitPays = commission.sides() != Commission.Sides.ENTRY;
    Slippage slippage = terms.slippage();
    this.slippageRate = slippage.rate().doubleValue();
    this.slippageAmount = slippage.amount().doubleValue();
    this.sizing = terms.sizing();
    this.size = sizing.size().in(parameters).doubleValue();
  }

  /// The price at which an order at market is filled.
  double market(double price, boolean buy) {
    double worse = price * slippageRate + slippageAmount;
    return buy ? price + worse : Math.max(0, price - worse);
  }

  double entryFee(double units, double price) {
    return entryPays ? fee(units, price) : 0;
  }

  double exitFee(double units, double price) {
    return exitPays ? fee(units, price) : 0;
  }

  private double fee(double units, double price) {
    double size = Math.abs(units);
    return Math.max(minimum, size * price * rate + size * perUnit + perOrder);
  }

  /// How many units a position opens with, fee included never more than there is; zero when not one
  /// can be had.
  ///
  /// @param equity what there is
  /// @param price of the fill
  /// @param risked what a unit loses at the stop loss; of no matter unless sized by risk
  double units(double equity, double price, double risked) {
    double affordable = affordable(equity, price);
    double wanted =
        switch (sizing) {
          case Sizing.EquityFraction fraction -> affordable(equity * size, price);
          case Sizing.Units units -> size;
          case Sizing.Cash cash -> affordable(size, price);
          case Sizing.Risk risk -> equity * size / risked;
        };
    double units = Math.min(wanted, affordable);
    units = sizing.wholeUnits() ? Math.floor(units) : units;
    return units > 0 && Double.isFinite(units) ? units : 0;
  }

  private double affordable(double money, double price) {
    if (!entryPays) {
      return money / price;
    }
    double proportional = (money - perOrder) / (price * (1 + rate) + perUnit);
    return fee(proportional, price) > minimum
        ? proportional
        : Math.min(proportional, (money - minimum) / price);
  }
}
