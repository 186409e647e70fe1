package dev.victor.trading.statement.ibkr;

import dev.victor.trading.journal.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The short codes behind a trade, such as `C;P` or `A;O`. Their list is at the end of every
/// activity statement.
final class Codes {

  private static final Map<String, String> WORDS =
      Map.of("A", "assigned", "Ex", "exercised", "Ep", "expired", "L", "liquidated");

  private final Set<String> codes;

  Codes(String text) {
    codes = Set.copyOf(List.of(text.strip().split("[;,\\s]+")));
  }

  /// Whether the trade opened (`O`), closed (`C`) or turned a position round (both).
  Entry entry() {
    boolean opens = codes.contains("O");
    boolean closes = codes.contains("C");
    if (opens && closes) {
      return Entry.IN_OUT;
    }
    if (opens) {
      return Entry.IN;
    }
    return closes ? Entry.OUT : Entry.UNSTATED;
  }

  /// Whether the trade takes another back (`Ca`).
  boolean cancels() {
    return codes.contains("Ca");
  }

  /// How the trade came about, when not by an order; may be empty.
  String words() {
    List<String> words = new ArrayList<>();
    WORDS.forEach((code, word) -> {
      if (codes.contains(code)) {
        words.add(word);
      }
    });
    words.sort(null);
    return String.join(", ", words);
  }
}
