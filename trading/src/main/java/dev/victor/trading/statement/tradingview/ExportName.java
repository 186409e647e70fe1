package dev.victor.trading.statement.tradingview;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the name of an export tells, for its rows do not:
/// `Strategy_EXCHANGE_TICKER_2026-04-06.csv`.
///
/// @param strategy when the name has that form
/// @param symbol `EXCHANGE:TICKER`, else the name without its ending
record ExportName(Optional<String> strategy, String symbol) {

  private static final int LONGEST = 80;
  private static final Pattern FORM =
      Pattern.compile("(.+)_([A-Z][A-Z0-9]*)_([A-Z0-9][A-Z0-9.!&-]*)_\\d{4}-\\d{2}-\\d{2}.*");

  /// Exchanges whose own names have an underscore.
  private static final Set<String> SEGMENTS =
      Set.of("CME_MINI", "CBOT_MINI", "COMEX_MINI", "NYMEX_MINI", "CME_GBX", "EUREX_DLY", "CME_DL");

  static ExportName of(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String plain = name.replaceAll("\\p{C}", "").replaceFirst("(?i)\\.(csv|txt|xlsx)$", "").strip();
    String stem = plain.replaceFirst("\\s*\\(\\d+\\)$", "");
    String brief = stem.length() <= LONGEST ? stem : stem.substring(0, LONGEST);
    Matcher form = FORM.matcher(brief);
    if (!form.matches()) {
      return new ExportName(Optional.empty(), brief.isEmpty() ? "TradingView" : brief);
    }
    String strategy = form.group(1);
    String exchange = form.group(2);
    int cut = strategy.lastIndexOf('_');
    String segment = strategy.substring(cut + 1) + "_" + exchange;
    if (cut > 0 && SEGMENTS.contains(segment)) {
      strategy = strategy.substring(0, cut);
      exchange = segment;
    }
    return new ExportName(Optional.of(strategy), exchange + ":" + form.group(3));
  }
}
