package dev.victor.trading.feed.fetch;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import dev.victor.trading.feed.Arrival;
import java.util.List;
import java.util.Map;

/// What was fetched.
///
/// @param arrivals one an account
public record FetchOutcome(List<Arrival> arrivals) implements Outcome {

  /// Copies the list.
  public FetchOutcome {
    arrivals = List.copyOf(arrivals);
  }

  /// The worst code of all accounts.
  @Override
  public ExitCode exit() {
    return Arrival.worst(arrivals);
  }

  @Override
  public void print(Console console) {
    arrivals.forEach(arrival -> arrival.print(console));
  }

  @Override
  public Object json() {
    return Map.of("fetched", arrivals.stream().map(Arrival::json).toList());
  }
}
