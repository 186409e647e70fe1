package dev.victor.trading.anonymise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The name of a file, which a program or a person gave it.
///
/// @param stem the name without its ending
/// @param ending of a statement, with its point; empty when it has another or none
record ExportedName(String stem, String ending) {

  private static final Pattern ENDING =
      Pattern.compile("(.+)(\\.(?:csv|tsv|txt|html?|xml|xlsx|json))", Pattern.CASE_INSENSITIVE);

  /// `Strategy_EXCHANGE_TICKER_2026-04-06`, the only place where TradingView says the instrument.
  private static final Pattern INSTRUMENT =
      Pattern.compile(
          "(.+)(_[A-Z][A-Z0-9]{1,11}_[A-Z0-9][A-Z0-9.!&-]{0,19}_\\d{4}-\\d{2}-\\d{2})(.*)");

  /// @param name of the file without its folder
  static ExportedName of(String name) {
    Matcher ending = ENDING.matcher(name);
    return ending.matches()
        ? new ExportedName(ending.group(1), ending.group(2))
        : new ExportedName(name, "");
  }

  /// The name in a disguise.
  ///
  /// @param telling whether only the name says the instrument: then exchange and ticker stay
  String disguised(Disguise disguise, boolean telling) {
    Matcher instrument = INSTRUMENT.matcher(stem);
    return telling && instrument.matches()
        ? apart(instrument.group(1), disguise)
            + instrument.group(2)
            + apart(instrument.group(3), disguise)
            + ending
        : disguise.apply(stem) + ending;
  }

  /// Underscores part words here.
  private static String apart(String words, Disguise disguise) {
    return Stream.of(words.split("_", -1)).map(disguise).collect(Collectors.joining("_"));
  }
}
