package dev.victor.trading.dataset;

import java.util.ArrayList;
import java.util.List;

/// Things of one kind: how many, and where the first of them are.
///
/// @param count all of them
/// @param places of the first
public record Tally(long count, List<String> places) {

  /// None.
  public static final Tally NONE = new Tally(0, List.of());

  private static final int SHOWN = 5;

  /// Copies what may change.
  public Tally {
    places = List.copyOf(places);
  }

  /// One more.
  public Tally with(String place) {
    if (places.size() >= SHOWN) {
      return new Tally(count + 1, places);
    }
    List<String> more = new ArrayList<>(places);
    more.add(place);
    return new Tally(count + 1, more);
  }

  /// Whether there are any.
  public boolean any() {
    return count > 0;
  }
}
