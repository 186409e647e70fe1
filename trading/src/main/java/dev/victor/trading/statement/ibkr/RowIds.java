package dev.victor.trading.statement.ibkr;

import dev.victor.core.io.ContentHash;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Gives each row its number: the broker's where it has one, else one made of its content, which is
/// the same in every file that holds the row.
final class RowIds {

  private static final int HASH = 16;

  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, String> contents = new HashMap<>();

  /// The number of a row.
  ///
  /// @param stated the broker's number, empty when there is none
  /// @param content all of the row
  /// @return empty when the broker printed the same row before. Rows without a number may be the
  ///   same and yet two: they are counted. Two different rows of one number are parts of one fill.
  Optional<String> of(String stated, String content) {
    if (stated.isEmpty()) {
      return Optional.of(counted("row-" + ContentHash.of(content).hex().substring(0, HASH)));
    }
    String known = contents.putIfAbsent(stated + '\n' + content, stated);
    return known == null ? Optional.of(counted(stated)) : Optional.empty();
  }

  private String counted(String id) {
    int count = times.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "." + count;
  }
}
