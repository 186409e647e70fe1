package dev.victor.trading.rule;

import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Position;
import java.math.BigDecimal;
import java.util.Optional;

/// A stop may not be moved away from the price, where the first and the last one are known.
record StopKept() implements Rule {

  @Override
  public Optional<Breach> broken(RuleDay day) {
    Evidence evidence = new Evidence("stop", day);
    for (Position position : day.closed()) {
      Optional<BigDecimal> first = position.protection().stop();
      Optional<BigDecimal> last = position.protection().lastStop();
      if (first.isPresent()
          && last.isPresent()
          && wider(position.direction(), first.get(), last.get())) {
        String words =
            position.symbol()
                + " closed "
                + day.clock(position.closed())
                + ": stop moved from "
                + first.get().toPlainString()
                + " to "
                + last.get().toPlainString()
                + ", away from the price";
        evidence.add(words, words, Optional.of(position.id()));
      }
    }
    return evidence.breach();
  }

  private static boolean wider(Direction direction, BigDecimal first, BigDecimal last) {
    return direction == Direction.LONG ? last.compareTo(first) < 0 : last.compareTo(first) > 0;
  }
}
