package dev.victor.trading.feed.listen;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Who posts; the last word of the path.
enum Sender {
  /// Alerts of TradingView strategies.
  TRADINGVIEW,
  /// Lines of our expert advisors.
  METATRADER;

  /// The word in the path and in the queue.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Sender> of(String word) {
    return Stream.of(values()).filter(sender -> sender.word().equals(word)).findFirst();
  }
}
