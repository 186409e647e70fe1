package dev.victor.core.json;

import java.util.Comparator;

/// Where a value begins in a text.
///
/// @param line from 1
/// @param column from 1, in characters
public record Place(int line, int column) implements Comparable<Place> {

  /// The first character of a text.
  public static final Place START = new Place(1, 1);

  @Override
  public int compareTo(Place other) {
    return Comparator.comparingInt(Place::line)
        .thenComparingInt(Place::column)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
