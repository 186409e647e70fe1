package dev.victor.trading.draft;

import dev.victor.core.console.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A definition to begin with: it lints clean and runs on any bars.
public enum Template {
  /// A fast average against a slow one, both directions.
  SMA_CROSS,
  /// Buys what fell too far in a rising market.
  RSI_REVERSION,
  /// Buys a new high, sells a new low, out at the opposite channel.
  BREAKOUT,
  /// Follows MACD over its signal, with a trailing stop.
  MACD_TREND,
  /// Follows what something else decides.
  SIGNALS;

  /// The table that a definition of [#SIGNALS] reads, in its folder.
  static final String TABLE = "signals.csv";

  /// What that table begins with.
  static final String HEADINGS = "time,signal\n";

  /// As it is typed.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// All of them, as they are typed.
  public static List<String> words() {
    return Arrays.stream(values()).map(Template::word).toList();
  }

  /// The one that was typed.
  static Template named(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  /// The text of a definition.
  ///
  /// @param id of the strategy
  /// @param dataset it is tested on
  String text(String id, String dataset) {
    try (InputStream in = Template.class.getResourceAsStream(word() + ".json")) {
      if (in == null) {
        throw new IllegalStateException(word() + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("\"@ID@\"", Json.line(id))
          .replace("\"@DATASET@\"", Json.line(dataset))
          .replace("@FOLDER@", NewStrategy.folder(id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
