package dev.victor.trading.statement.xtb;

import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Side;
import dev.victor.trading.statement.csv.Decimals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// The comment of a trade: `OPEN BUY 34/42.5658 @ 11.7480`, the part filled of the whole order.
record Remark(boolean opens, boolean buys, BigDecimal volume, BigDecimal price) {

  /// What a comment says; empty when it is of no trade.
  static Optional<Remark> of(String comment) {
    String[] words = comment.split(" +", 6);
    if (words.length != 5
        || !Set.of("OPEN", "CLOSE").contains(words[0])
        || !Set.of("BUY", "SELL").contains(words[1])
        || !words[3].equals("@")) {
      return Optional.empty();
    }
    int slash = words[2].indexOf('/');
    Optional<BigDecimal> volume = number(slash < 0 ? words[2] : words[2].substring(0, slash));
    Optional<BigDecimal> price = number(words[4]);
    return volume
        .filter(units -> units.signum() > 0)
        .flatMap(units ->
            price.map(
                at -> new Remark(words[0].equals("OPEN"), words[1].equals("BUY"), units, at)));
  }

  private static Optional<BigDecimal> number(String text) {
    return Decimals.parse(text, Decimals.Mark.POINT);
  }

  /// Closing what was bought is selling.
  Side side() {
    return opens == buys ? Side.BUY : Side.SELL;
  }

  Entry entry() {
    return opens ? Entry.IN : Entry.OUT;
  }
}
