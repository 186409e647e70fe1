package dev.victor.trading.journal;

import java.math.BigDecimal;

/// What a deal or a position did to the balance, by cause. All of it is in the account's currency
/// and signed: a cost is negative. Amounts are exact; they have two decimals, or as many as they
/// need, so that equal money is equal.
///
/// @param profit gross result of what was closed
/// @param commission signed
/// @param swap swap or overnight interest, signed
/// @param fee fees and taxes, signed
public record Money(BigDecimal profit, BigDecimal commission, BigDecimal swap, BigDecimal fee) {
  private static final int DECIMALS = 2;

  /// No money.
  public static final Money NONE =
      new Money(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  /// Gives each amount its decimals.
  public Money {
    profit = canonical(profit);
    commission = canonical(commission);
    swap = canonical(swap);
    fee = canonical(fee);
  }

  private static BigDecimal canonical(BigDecimal amount) {
    if (amount.scale() == DECIMALS) {
      return amount;
    }
    BigDecimal shortest = amount.stripTrailingZeros();
    return shortest.scale() < DECIMALS ? shortest.setScale(DECIMALS) : shortest;
  }

  /// A gross result that cost nothing.
  public static Money profit(BigDecimal profit) {
    return new Money(profit, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
  }

  /// A gross result and its commission.
  public static Money of(BigDecimal profit, BigDecimal commission) {
    return new Money(profit, commission, BigDecimal.ZERO, BigDecimal.ZERO);
  }

  /// The same costs with another gross result.
  public Money withProfit(BigDecimal gross) {
    return new Money(gross, commission, swap, fee);
  }

  /// Both together.
  public Money plus(Money other) {
    return new Money(
        profit.add(other.profit),
        commission.add(other.commission),
        swap.add(other.swap),
        fee.add(other.fee));
  }

  /// This without a part of it.
  public Money minus(Money part) {
    return new Money(
        profit.subtract(part.profit),
        commission.subtract(part.commission),
        swap.subtract(part.swap),
        fee.subtract(part.fee));
  }

  /// Profit, commission, swap and fee together.
  public BigDecimal total() {
    return profit.add(commission).add(swap).add(fee);
  }

  /// Commission, swap and fee together.
  public BigDecimal costs() {
    return commission.add(swap).add(fee);
  }
}
