package dev.victor.trading.rule;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Position;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// What rules look at: one day of an account.
///
/// @param day in the author's zone
/// @param zone the author's
/// @param currency of the account
/// @param opening balance before its first deal or, on a new account, the first deposit; empty
///   where nothing says how much there ever was
/// @param deals of the day, by time
/// @param entered decisions to enter, by time
/// @param closed positions, by closing time
/// @param losses that may have come before something of the day, by their time
record RuleDay(
    LocalDate day,
    ZoneId zone,
    String currency,
    Optional<BigDecimal> opening,
    List<Deal> deals,
    List<Entering> entered,
    List<Position> closed,
    NavigableMap<Instant, Loss> losses) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /// The days of a ledger on which anything was traded, first to last.
  ///
  /// @param funded whether anything says how much money there was
  /// @param before losses just before the ledger begins
  static List<RuleDay> of(Ledger ledger, boolean funded, List<Loss> before) {
    ZoneId zone = ledger.period().zone();
    TreeMap<LocalDate, List<Deal>> deals = new TreeMap<>();
    NavigableMap<Instant, Loss> losses = new TreeMap<>();
    before.forEach(loss -> losses.put(loss.time(), loss));
    for (Deal deal : ledger.deals()) {
      deals
          .computeIfAbsent(LocalDate.ofInstant(deal.time(), zone), none -> new ArrayList<>())
          .add(deal);
      if (deal.closes() && deal.result().signum() < 0) {
        losses.put(deal.time(), new Loss(deal.time(), deal.result().negate()));
      }
    }
    TreeMap<LocalDate, List<Position>> closed = new TreeMap<>();
    ledger
        .positions()
        .forEach(position ->
            closed
                .computeIfAbsent(
                    LocalDate.ofInstant(position.closed(), zone), none -> new ArrayList<>())
                .add(position));
    Openings openings = new Openings(ledger);
    List<RuleDay> days = new ArrayList<>();
    deals.forEach((day, ofDay) ->
        days.add(
            new RuleDay(
                day,
                zone,
                ledger.currency(),
                openings.next(ofDay).filter(known -> funded),
                ofDay,
                Entering.of(ofDay),
                closed.getOrDefault(day, List.of()),
                losses)));
    return days;
  }

  /// The balances before the first deals of days, one day after the other.
  private static final class Openings {
    private final BigDecimal start;
    private final Deque<Flow> flows;
    private BigDecimal balance;

    Openings(Ledger ledger) {
      this.start = ledger.curveStart();
      this.balance = ledger.opening();
      this.flows =
          new ArrayDeque<>(
              ledger.flows().stream().filter(flow -> flow.kind().inBalance()).toList());
    }

    Optional<BigDecimal> next(List<Deal> ofDay) {
      Instant first = ofDay.getFirst().time();
      while (!flows.isEmpty() && flows.getFirst().time().isBefore(first)) {
        balance = balance.add(flows.removeFirst().amount());
      }
      BigDecimal opening = balance.signum() > 0 ? balance : start;
      balance = ofDay.stream().map(Deal::result).reduce(balance, BigDecimal::add);
      return Optional.of(opening).filter(known -> known.signum() > 0);
    }
  }

  /// Deals that closed something, by time.
  List<Deal> closing() {
    return deals.stream().filter(Deal::closes).toList();
  }

  /// What was entered after a time.
  List<Entering> enteredAfter(Instant time) {
    return entered.stream().filter(each -> each.time().isAfter(time)).toList();
  }

  /// A time of the day as people read it.
  String clock(Instant time) {
    return CLOCK.format(time.atZone(zone));
  }
}
