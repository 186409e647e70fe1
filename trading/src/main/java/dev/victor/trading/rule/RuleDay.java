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
import java.util.TreeMap;
import java.util.stream.Stream;

/// What rules look at: one day of an account.
///
/// @param day in the author's zone
/// @param zone the author's
/// @param currency of the account
/// @param opening balance at its beginning or, on a new account, the first deposit
/// @param entered decisions to enter, by time
/// @param closing deals that closed something, by time
/// @param closed positions, by closing time
record RuleDay(
    LocalDate day,
    ZoneId zone,
    String currency,
    BigDecimal opening,
    List<Entering> entered,
    List<Deal> closing,
    List<Position> closed) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /// The days of a ledger on which anything was traded, first to last.
  static List<RuleDay> of(Ledger ledger) {
    ZoneId zone = ledger.period().zone();
    TreeMap<LocalDate, List<Deal>> deals = new TreeMap<>();
    ledger
        .deals()
        .forEach(deal ->
            deals
                .computeIfAbsent(LocalDate.ofInstant(deal.time(), zone), none -> new ArrayList<>())
                .add(deal));
    List<RuleDay> days = new ArrayList<>();
    deals.forEach((day, ofDay) -> {
      Instant midnight = day.atStartOfDay(zone).toInstant();
      days.add(
          new RuleDay(
              day,
              zone,
              ledger.currency(),
              opening(ledger, midnight),
              Entering.of(ofDay),
              ofDay.stream().filter(Deal::closes).toList(),
              ledger.positions().stream()
                  .filter(position -> LocalDate.ofInstant(position.closed(), zone).equals(day))
                  .toList()));
    });
    return days;
  }

  private static BigDecimal opening(Ledger ledger, Instant midnight) {
    BigDecimal balance =
        Stream.concat(
                ledger.flows().stream()
                    .filter(flow -> flow.kind().inBalance() && flow.time().isBefore(midnight))
                    .map(Flow::amount),
                ledger.deals().stream()
                    .filter(deal -> deal.time().isBefore(midnight))
                    .map(Deal::result))
            .reduce(ledger.opening(), BigDecimal::add);
    return balance.signum() == 0 ? ledger.curveStart() : balance;
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
