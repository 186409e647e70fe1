package dev.victor.trading.anonymise;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Position;
import dev.victor.trading.statement.Header;
import dev.victor.trading.statement.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whose a statement is, and what in it is nobody's.
///
/// @param words of the holder's name and the broker's, in lower case; they may only stay where the
///   format itself uses them
/// @param numbers what the account's own become, the digits in them by themselves too
/// @param symbols words of the instruments' names
/// @param rows numbers of the rows: prices, volumes, those that trades are known by, and those in
///   the instruments' names
record Owner(
    Set<String> words, Map<String, String> numbers, Set<String> symbols, Set<String> rows) {

  private static final Pattern DIGITS = Pattern.compile("\\p{N}+");

  /// A shorter number may be a part of a price by chance.
  private static final int TELLING = 6;

  static Owner of(Statement statement) {
    Header header = statement.header();
    Entries entries = statement.entries();
    Set<String> words = new HashSet<>();
    Disguise.words(header.name(), words::add);
    Disguise.words(header.broker(), words::add);
    Set<String> symbols = new HashSet<>();
    Set<String> rows = rows(entries);
    instruments(entries)
        .forEach(symbol -> {
          Disguise.words(symbol, symbols::add);
          Disguise.tokens(symbol, rows::add);
        });
    Disguise.words(header.currency(), symbols::add);
    Map<String, String> numbers = numbers(header.login());
    numbers.keySet().removeAll(symbols);
    return new Owner(words, numbers, symbols, rows);
  }

  /// The names of what was traded.
  static Set<String> instruments(Entries entries) {
    return Stream.concat(
            entries.deals().stream().map(Deal::symbol),
            entries.positions().stream().map(Position::symbol))
        .collect(Collectors.toSet());
  }

  /// `8812345` becomes `0000001`, `U88123` becomes `U00001`.
  private static Map<String, String> numbers(String login) {
    Map<String, String> numbers = new HashMap<>();
    if (!login.isBlank()) {
      String plain = login.strip();
      String zeros = plain.replaceAll("\\p{N}", "0");
      int last = zeros.lastIndexOf('0');
      String other = last < 0 ? "x" : zeros.substring(0, last) + '1' + zeros.substring(last + 1);
      numbers.put(Disguise.plain(plain), other);
      DIGITS
          .matcher(plain)
          .results()
          .filter(run -> run.group().length() >= Disguise.LONG && !run.group().matches("0+"))
          .forEach(
              run -> numbers.putIfAbsent(run.group(), other.substring(run.start(), run.end())));
    }
    numbers
        .entrySet()
        .removeIf(number -> number.getKey().equals(Disguise.plain(number.getValue())));
    return numbers;
  }

  private static Set<String> rows(Entries entries) {
    Set<String> rows = new HashSet<>();
    for (Deal deal : entries.deals()) {
      rows.add(deal.id().replaceAll("\\D.*", ""));
      deal.order().ifPresent(rows::add);
      deal.position().ifPresent(rows::add);
      rows.add(deal.price().toPlainString());
      rows.add(deal.volume().toPlainString());
    }
    for (Position position : entries.positions()) {
      rows.add(position.id());
      rows.add(position.openPrice().toPlainString());
      rows.add(position.closePrice().toPlainString());
      rows.add(position.volume().toPlainString());
    }
    entries.flows().stream().map(Flow::id).forEach(rows::add);
    return rows;
  }

  /// Whether a text still says whose it is: in a word of its own, or in digits wherever they stand.
  ///
  /// @param kept words that may stay
  boolean shows(String text, Set<String> kept) {
    if (showsNumber(text)) {
      return true;
    }
    Set<String> telling = new HashSet<>(words);
    telling.removeAll(kept);
    telling.addAll(numbers.keySet());
    boolean[] found = {false};
    Disguise.tokens(text, token -> found[0] |= telling.contains(token));
    return found[0];
  }

  /// Whether one of the account's own numbers stands in a text, joined to whatever but digits.
  boolean showsNumber(String text) {
    String plain = Disguise.plain(text);
    return numbers.keySet().stream()
        .filter(number -> DIGITS.matcher(number).find())
        .map(number ->
            number.length() < TELLING
                ? "(?<!\\p{N}\\.)" + Disguise.alone(number) + "(?!\\.\\p{N})"
                : Disguise.alone(number))
        .anyMatch(number -> Pattern.compile(number).matcher(plain).find());
  }

  Disguise disguise(Set<String> kept) {
    return new Disguise(kept, rows, numbers);
  }
}
