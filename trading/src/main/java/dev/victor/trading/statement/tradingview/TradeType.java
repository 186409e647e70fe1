package dev.victor.trading.statement.tradingview;

import dev.victor.trading.journal.Direction;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a row of a list of trades is: `Entry long`, `Short-Ausstieg`, `多頭進場`.
///
/// @param entry whether it opens the trade
/// @param direction which way the trade gains
record TradeType(boolean entry, Direction direction) {

  private static final Map<String, List<String>> WORDS = Words.read("words.tsv");

  /// The type in a text of any language we know; empty when it says nothing.
  static Optional<TradeType> of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean entry = says(lower, "entry");
    boolean exit = says(lower, "exit");
    boolean longs = says(lower, "long");
    boolean shorts = says(lower, "short");
    return entry == exit || longs == shorts
        ? Optional.empty()
        : Optional.of(new TradeType(entry, longs ? Direction.LONG : Direction.SHORT));
  }

  /// Whether a signal of an exit says that the trade is still open.
  static boolean open(String signal) {
    return WORDS.getOrDefault("open", List.of()).contains(signal);
  }

  private static boolean says(String text, String what) {
    return WORDS.getOrDefault(what, List.of()).stream().anyMatch(text::contains);
  }
}
