package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Flaw.Fault;
import dev.victor.core.json.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the deals of an account can be fetched.
///
/// @param type whose interface it is
/// @param query number of the Flex query (ibkr-flex)
/// @param account the account's number at the broker (oanda)
/// @param key secret reference to the key's id (alpaca)
/// @param token secret reference to the token, or to the key's secret
/// @param environment live unless said
public record Feed(
    Type type,
    @Nullable String query,
    @Nullable String account,
    @Nullable String key,
    String token,
    @Nullable Environment environment) {

  /// Whose interface a feed speaks.
  public enum Type {
    /// Interactive Brokers, Flex Web Service version 3.
    IBKR_FLEX,
    /// OANDA, v20.
    OANDA,
    /// Alpaca, account activities version 2.
    ALPACA
  }

  /// Which of a broker's two worlds the account is in.
  public enum Environment {
    /// Real money.
    LIVE,
    /// Play money.
    PRACTICE
  }

  static Feed read(Block in) {
    return new Feed(
        in.required("type", Kind.word(Type.values()), "whose interface it is"),
        in.optional(
            "query",
            Kind.text("[0-9]{1,12}", "the number of a Flex query, digits in quotes"),
            "number of the Flex query (ibkr-flex)"),
        in.optional(
            "account",
            Kind.text("[0-9]{1,9}(-[0-9]{1,9}){0,4}", "an account's number, such as 101-004-1-001"),
            "the account's number at the broker (oanda)"),
        in.optional("key", Kinds.secret(), "secret reference to the key's id (alpaca)"),
        in.required("token", Kinds.secret(), "secret reference to the token or the key's secret"),
        in.optional(
            "environment", Kind.word(Environment.values()).usually("live"), "live unless said"));
  }

  /// What a feed of its type lacks.
  static Optional<Fault> lack(Feed feed) {
    return switch (feed.type()) {
      case IBKR_FLEX -> lack(feed.query(), "query", "\"query\": \"123456\"");
      case OANDA -> lack(feed.account(), "account", "\"account\": \"101-004-1234567-001\"");
      case ALPACA -> lack(feed.key(), "key", "\"key\": \"env:VICTOR_ALPACA_KEY\"");
    };
  }

  private static Optional<Fault> lack(@Nullable String value, String key, String example) {
    return value == null
        ? Optional.of(new Fault("lacks \"" + key + "\", which its type needs", "add " + example))
        : Optional.empty();
  }

  /// Whether it is the broker's world of play money.
  public boolean practice() {
    return environment == Environment.PRACTICE;
  }
}
