package dev.victor.trading.feed.listen;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.trading.feed.Arrival;
import java.util.Optional;

/// What a post left for the one thread that prints and imports.
sealed interface Note {

  /// What must be told of it.
  Optional<Arrival> trouble(String account);

  /// A delivery lies in the queue, or may lie there soon.
  record Stored() implements Note {
    @Override
    public Optional<Arrival> trouble(String account) {
      return Optional.empty();
    }
  }

  /// A post told nothing that can be used.
  record Refused(Sender sender, BadInput failure) implements Note {
    @Override
    public Optional<Arrival> trouble(String account) {
      return Optional.of(new Arrival.Refused(sender.word(), account, failure));
    }
  }

  /// A post could not be stored.
  record Lost(Sender sender, String reason) implements Note {
    @Override
    public Optional<Arrival> trouble(String account) {
      return Optional.of(
          new Arrival.Refused(
              sender.word(),
              account,
              new NeedsPerson(
                  sender.word(),
                  "a post could not be stored (" + reason + "); the sender was told",
                  "free some space in .victor/run, then enter the trade by hand or send it"
                      + " again")));
    }
  }
}
