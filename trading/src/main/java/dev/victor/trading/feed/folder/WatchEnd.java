package dev.victor.trading.feed.folder;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import dev.victor.trading.feed.Arrival;
import java.util.List;
import java.util.Map;

/// The end of watching. What came was told as it came.
///
/// @param arrivals of the one pass; of many passes none are kept
/// @param once whether there was one pass only
public record WatchEnd(List<Arrival> arrivals, boolean once) implements Outcome {

  /// Copies the list.
  public WatchEnd {
    arrivals = List.copyOf(arrivals);
  }

  /// The worst code of all that came.
  @Override
  public ExitCode exit() {
    return Arrival.worst(arrivals);
  }

  @Override
  public void print(Console console) {
    if (once && arrivals.isEmpty()) {
      console.line("nothing new");
    }
  }

  @Override
  public Object json() {
    return Map.of("arrivals", arrivals.stream().map(Arrival::json).toList());
  }

  /// Everything was told line by line.
  @Override
  public void printJson(Console console) {
    console.flush();
  }
}
