package dev.victor.trading.statement.tradingview;

import dev.victor.trading.journal.Direction;
import dev.victor.trading.statement.csv.Decimals;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the sentence of a balance row says.
sealed interface BalanceAction {

  /// A position, or a part of it, was closed.
  ///
  /// @param average price it was opened at, when said
  record Close(
      Direction direction,
      String symbol,
      BigDecimal price,
      BigDecimal quantity,
      Optional<BigDecimal> average)
      implements BalanceAction {}

  /// A commission for another action.
  ///
  /// @param of the sentence of that action
  record Commission(String of) implements BalanceAction {}

  /// A position was opened or enlarged.
  record Enter(String symbol, BigDecimal quantity) implements BalanceAction {}

  /// Anything else, without a symbol in it.
  record Other() implements BalanceAction {}

  /// Something about a symbol that we do not understand.
  record Unknown() implements BalanceAction {}

  Pattern CLOSE =
      Pattern.compile(
          "close (long|short) position for symbol (\\S+) at price (\\S+) for (\\S+) units\\b\\.?"
              + "(?:\\s*position avg price was ([^\\s,]+))?.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  Pattern ENTER =
      Pattern.compile(
          "enter position for symbol (\\S+) at price (\\S+) for (\\S+) units\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  Pattern SYMBOL = Pattern.compile("\\b[A-Z][A-Z0-9_]*:[A-Z0-9]");
  String COMMISSION = "commission for:";

  /// Understands a sentence.
  static BalanceAction of(String sentence) {
    if (sentence.toLowerCase(Locale.ROOT).startsWith(COMMISSION)) {
      return new Commission(sentence.substring(COMMISSION.length()).strip());
    }
    Matcher close = CLOSE.matcher(sentence);
    if (close.matches()) {
      return close(close);
    }
    Matcher enter = ENTER.matcher(sentence);
    if (enter.matches()) {
      return number(enter.group(3))
          .<BalanceAction>map(quantity -> new Enter(enter.group(1), quantity))
          .orElseGet(Unknown::new);
    }
    return SYMBOL.matcher(sentence).find() ? new Unknown() : new Other();
  }

  private static BalanceAction close(Matcher close) {
    Optional<BigDecimal> price = number(close.group(3));
    Optional<BigDecimal> quantity = number(close.group(4)).filter(units -> units.signum() > 0);
    if (price.isEmpty() || quantity.isEmpty()) {
      return new Unknown();
    }
    return new Close(
        close.group(1).equalsIgnoreCase("long") ? Direction.LONG : Direction.SHORT,
        close.group(2),
        price.get(),
        quantity.get(),
        Optional.ofNullable(close.group(5)).flatMap(BalanceAction::number));
  }

  private static Optional<BigDecimal> number(String text) {
    return Decimals.parse(text, Decimals.Mark.POINT);
  }
}
