package dev.victor.core.project;

import dev.victor.core.json.Block;
import org.jspecify.annotations.Nullable;

/// A trading account.
///
/// @param id unique
/// @param broker name
/// @param kind real, demo or paper
/// @param currency ISO code
/// @param zone clock of its statements
/// @param inbox folder for statements inside the workspace
/// @param cent balances are in cents
/// @param feed where its deals can be fetched
public record Account(
    String id,
    @Nullable String broker,
    @Nullable Kind kind,
    @Nullable String currency,
    @Nullable String zone,
    @Nullable String inbox,
    @Nullable Boolean cent,
    @Nullable Feed feed) {
  static Account read(Block in) {
    return new Account(
        in.required("id", Kinds.id(), "unique among accounts"),
        in.optional("broker", dev.victor.core.json.Kind.text(), "name of the broker"),
        in.optional(
            "kind",
            dev.victor.core.json.Kind.word(Account.Kind.values()),
            "what money is at stake"),
        in.optional(
            "currency",
            dev.victor.core.json.Kind.text("[A-Z]{3,5}", "a currency code like USD"),
            "ISO code; undeclared, the first statement decides"),
        in.optional("zone", Kinds.zone(), "clock of its statements"),
        in.optional("inbox", Kinds.path(), "folder for statements inside the workspace"),
        in.optional("cent", dev.victor.core.json.Kind.flag(), "balances are in cents"),
        in.optional(
            "feed",
            dev.victor.core.json.Kind.block(Feed::read).unless(Feed::lack),
            "where its deals can be fetched"));
  }

  /// What money is at stake.
  public enum Kind {
    /// Real money.
    REAL,
    /// A broker's demo.
    DEMO,
    /// Played on paper.
    PAPER
  }
}
