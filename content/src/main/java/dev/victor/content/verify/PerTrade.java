package dev.victor.content.verify;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a trade made on average: `12.50 USD a trade` is neither the result nor that of one trade.
final class PerTrade {

  private static final String AVERAGE = Root.of("average");
  private static final String TRADE = Root.of("trade");
  private static final Set<String> EACH = Set.of("a", "per", "each", "every", "apiece");

  private static final Set<String> EARNED =
      Set.of("made", "makes", "earned", "won", "gained", "brought", "returned", "profit");

  private PerTrade() {}

  /// The net result of each subject by its trades.
  static List<Measured> of(List<Measured> measured) {
    List<Measured> found = new ArrayList<>();
    for (Measured net : measured) {
      boolean result = net.primary() && net.unit().isMoney() && net.label().contains("net");
      for (Measured trades : result ? measured : List.<Measured>of()) {
        if (counts(trades, net)) {
          BigDecimal each = net.value().divide(trades.value(), MathContext.DECIMAL64);
          found.add(
              new Measured(
                  each,
                  net.unit(),
                  Set.of(AVERAGE, TRADE, "net", "profit"),
                  net.subject(),
                  "ratio",
                  List.of(net.fact(), trades.fact())));
        }
      }
    }
    return found;
  }

  private static boolean counts(Measured trades, Measured net) {
    return trades.primary()
        && trades.fact().id().endsWith("trades")
        && trades.subject().equals(net.subject())
        && !trades.ofPart()
        && trades.value().signum() > 0;
  }

  /// Whether what is said of each trade is an average, and the other way round.
  static boolean agrees(Draft draft, Measured measured, Amount amount) {
    if (!measured.unit().isMoney()) {
      return true;
    }
    boolean loss = measured.primary() && measured.fact().id().endsWith(".worst");
    if (loss && EARNED.contains(verb(draft, amount.from()))) {
      return false;
    }
    return said(draft, amount) ? average(measured) : measured.primary() || !average(measured);
  }

  /// The word before a number that is none of measure.
  private static String verb(Draft draft, int at) {
    int i = at - 1;
    while (i > 0
        && draft.sameSentence(at, i)
        && Lexicon.isFree(draft.low(i))
        && !EARNED.contains(draft.low(i))) {
      i--;
    }
    return draft.low(i);
  }

  private static boolean average(Measured measured) {
    return measured.label().contains(AVERAGE);
  }

  private static boolean said(Draft draft, Amount amount) {
    String next = draft.low(amount.to());
    boolean each = next.equals("each") || next.equals("apiece");
    boolean ofTrade =
        EACH.contains(next)
            && amount.to() + 1 < draft.size()
            && draft.roots(amount.to() + 1).contains(TRADE);
    return each || ofTrade;
  }
}
