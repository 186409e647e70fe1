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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What rules look at: one day of an account.
///
/// @param day in the author's zone
/// @param zone the author's
/// @param currency of the account
/// @param opening balance before its first deal or, on a new account, the first deposit; empty
///   where nothing says how much there ever was
/// @param deals of the day, by time
/// @param closed positions, by closing time
/// @param losses of the day and, as far as they may matter, before it, by time
record RuleDay(
    LocalDate day,
    ZoneId zone,
    String currency,
    Optional<BigDecimal> opening,
    List<Deal> deals,
    List<Position> closed,
    List<Loss> losses) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /// The days of a ledger on which anything was traded, first to last.
  ///
  /// @param funded whether anything says how much money there was
  /// @param before losses just before the ledger begins
  static List<RuleDay> of(Ledger ledger, boolean funded, List<Loss> before) {
    ZoneId zone = ledger.period().zone();
    TreeMap<LocalDate, List<Deal>> deals = new TreeMap<>();
    List<Loss> losses = new ArrayList<>(before);
    for (Deal deal : ledger.deals()) {
      deals
          .computeIfAbsent(LocalDate.ofInstant(deal.time(), zone), none -> new ArrayList<>())
          .add(deal);
      if (deal.closes() && deal.result().signum() < 0) {
        losses.add(new Loss(deal.time(), deal.result().negate()));
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
    List<RuleDay> days = new ArrayList<>();
    deals.forEach((day, ofDay) ->
        days.add(
            new RuleDay(
                day,
                zone,
                ledger.currency(),
                funded ? opening(ledger, ofDay.getFirst().time()) : Optional.empty(),
                ofDay,
                closed.getOrDefault(day, List.of()),
                losses)));
    return days;
  }

  private static Optional<BigDecimal> opening(Ledger ledger, Instant firstDeal) {
    BigDecimal balance =
        Stream.concat(
                ledger.flows().stream()
                    .filter(flow -> flow.kind().inBalance() && flow.time().isBefore(firstDeal))
                    .map(Flow::amount),
                ledger.deals().stream()
                    .takeWhile(deal -> deal.time().isBefore(firstDeal))
                    .map(Deal::result))
            .reduce(ledger.opening(), BigDecimal::add);
    return Optional.of(balance.signum() > 0 ? balance : ledger.curveStart())
        .filter(known -> known.signum() > 0);
  }

  /// Decisions to enter, by time.
  List<Entering> entered() {
    return Entering.of(deals);
  }

  /// Deals that closed something, by time.
  List<Deal> closing() {
    return deals.stream().filter(Deal::closes).toList();
  }

  /// What was entered after a time.
  List<Entering> enteredAfter(Instant time) {
    return entered().stream().filter(each -> each.time().isAfter(time)).toList();
  }

  /// A time of the day as people read it.
  String clock(Instant time) {
    return CLOCK.format(time.atZone(zone));
  }
}
