package dev.victor.trading.feed.terminal;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.feed.Fields;
import dev.victor.trading.journal.Account;
import dev.victor.trading.statement.Format;
import dev.victor.trading.statement.Header;
import java.util.Optional;

/// The line that an expert advisor begins a file or a post with.
///
/// @param format which terminal wrote it
/// @param login number of the account
/// @param company name of the broker, may be empty
/// @param currency of all money
/// @param hedging whether one symbol may have several positions
/// @param mode demo, real or contest, may be empty
public record TerminalHead(
    Format format, String login, String company, String currency, boolean hedging, String mode) {

  private static final String VERSION = "1";

  /// Whether a line is a head.
  static boolean isHead(Fields line) {
    return line.has("victor");
  }

  /// Reads a head.
  ///
  /// @throws BadInput when it is none, or of a later version than this program knows
  static TerminalHead of(Fields line, String where) {
    if (!line.text("victor").equals(VERSION)) {
      throw new BadInput(
          where,
          "was written by an expert advisor of version " + line.text("victor"),
          "update victor, or use the advisor that came with it");
    }
    return new TerminalHead(
        format(line),
        String.valueOf(line.whole("login")),
        line.given("company"),
        line.text("currency"),
        line.flag("hedging"),
        line.given("mode"));
  }

  private static Format format(Fields line) {
    return switch (line.text("kind")) {
      case "mt5" -> Format.MT5_LIVE;
      case "mt4" -> Format.MT4_LIVE;
      default -> throw line.wrong("kind", "mt4 or mt5");
    };
  }

  /// The same as a statement says it.
  Header header() {
    Optional<Account.Kind> kind =
        switch (mode) {
          case "real" -> Optional.of(Account.Kind.REAL);
          case "demo" -> Optional.of(Account.Kind.DEMO);
          case "contest" -> Optional.of(Account.Kind.CONTEST);
          default -> Optional.empty();
        };
    return new Header(
        company, login, "", currency, kind, Optional.of(!hedging), "", Optional.empty());
  }
}
