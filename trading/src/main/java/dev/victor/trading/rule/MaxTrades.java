package dev.victor.trading.rule;

import java.util.List;
import java.util.Optional;

/// So many positions may be entered on one day.
///
/// @param most how many
record MaxTrades(int most) implements Rule {

  @Override
  public Optional<Breach> broken(RuleDay day) {
    if (day.entered().size() <= most) {
      return Optional.empty();
    }
    List<Entering> over = day.entered().subList(most, day.entered().size());
    String words =
        Entering.count(day.entered().size())
            + " entered, "
            + most
            + " allowed; the first too many was "
            + over.getFirst().symbol()
            + " at "
            + day.clock(over.getFirst().time());
    return Optional.of(
        new Breach("maxTradesADay", day.day(), words, words, Entering.positions(over)));
  }
}
