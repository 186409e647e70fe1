package dev.victor.content.narrate;

import dev.victor.content.narrate.Wording.Verb;
import dev.victor.core.fact.Fact;
import java.util.ArrayList;
import java.util.List;

/// How trading went, account by account: a red day is told like a green one.
final class Traded {

  private static final String TRADES = "trades";

  private Traded() {}

  static List<String> of(Telling telling) {
    List<String> sentences = new ArrayList<>();
    for (Fact trades : telling.facts("journal.")) {
      if (trades.measure().equals(TRADES) && Telling.number(trades).signum() > 0) {
        String prefix = trades.id().substring(0, trades.id().length() - TRADES.length());
        sentences.addAll(account(telling, trades, prefix));
      }
    }
    return sentences;
  }

  private static List<String> account(Telling telling, Fact trades, String prefix) {
    Wording wording = telling.wording();
    boolean alone = prefix.equals("journal.");
    String took =
        wording.did(new Verb("took", "take"), new Verb("closed", "close"))
            + " "
            + Telling.value(trades)
            + (alone ? "" : " on " + trades.subject());
    List<String> parts = new ArrayList<>();
    telling
        .fact(prefix + "won")
        .ifPresent(won -> parts.add(Telling.number(won).toPlainString() + " won"));
    telling
        .fact(prefix + "lost")
        .ifPresent(lost -> parts.add(Telling.number(lost).toPlainString() + " lost"));
    telling.fact(prefix + "netPercent").ifPresent(net -> parts.add(Telling.signed(net) + " net"));
    List<String> sentences =
        new ArrayList<>(wording.sentences(took + (parts.isEmpty() ? "" : ":"), parts));
    telling
        .fact(prefix + "profitFactor")
        .ifPresent(factor ->
            sentences.add(
                "The profit factor"
                    + (alone ? "" : " of " + trades.subject())
                    + " was "
                    + Telling.value(factor)
                    + "."));
    return sentences;
  }
}
