package dev.victor.trading.page;

import dev.victor.trading.filter.WallClock;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Ledger;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// With which balance each day began, just before its first deal: what percentages of that day
/// refer to. On the day that a new account is funded it is the first deposit. Where no file says
/// how much there ever was, results added up are no balance, and no day has one.
final class DayBalances {

  private final Map<LocalDate, BigDecimal> openings = new HashMap<>();

  /// The balances of the days of a ledger.
  ///
  /// @param funded whether the journal knows of any money but results
  DayBalances(Ledger ledger, WallClock clock, boolean funded) {
    if (!funded) {
      return;
    }
    SortedMap<LocalDate, BigDecimal> changes = new TreeMap<>();
    Map<LocalDate, BigDecimal> firstDeposits = new HashMap<>();
    Map<LocalDate, BigDecimal> paidBefore = new HashMap<>();
    Map<LocalDate, Instant> firstDeals = new HashMap<>();
    for (Deal deal : ledger.deals()) {
      firstDeals.putIfAbsent(clock.day(deal.time()), deal.time());
      changes.merge(clock.day(deal.time()), deal.result(), BigDecimal::add);
    }
    for (Flow flow : ledger.flows()) {
      if (flow.kind().inBalance()) {
        changes.merge(clock.day(flow.time()), flow.amount(), BigDecimal::add);
        Instant first = firstDeals.get(clock.day(flow.time()));
        if (first != null && flow.time().isBefore(first)) {
          paidBefore.merge(clock.day(flow.time()), flow.amount(), BigDecimal::add);
        }
        if (flow.amount().signum() > 0) {
          firstDeposits.putIfAbsent(clock.day(flow.time()), flow.amount());
        }
      }
    }
    BigDecimal balance = ledger.opening();
    for (Map.Entry<LocalDate, BigDecimal> day : changes.entrySet()) {
      BigDecimal begun =
          balance.signum() == 0
              ? balance
              : balance.add(paidBefore.getOrDefault(day.getKey(), BigDecimal.ZERO));
      BigDecimal opening =
          begun.signum() > 0 ? begun : firstDeposits.getOrDefault(day.getKey(), BigDecimal.ZERO);
      openings.put(day.getKey(), opening);
      balance = balance.add(day.getValue());
    }
  }

  /// The balance that a day with rows began with, when that is known and above zero.
  Optional<BigDecimal> of(LocalDate day) {
    return Optional.ofNullable(openings.get(day)).filter(balance -> balance.signum() > 0);
  }
}
