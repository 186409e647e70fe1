package dev.victor.trading.statement.csv;

import dev.victor.core.io.ContentHash;
import java.util.HashMap;
import java.util.Map;

/// Names rows so that the same row has the same name in every file that holds it. Identical rows
/// are real (copied trades, partial fills): the second is `…#2`.
public final class Ids {

  private static final int DIGITS = 16;

  private final Map<String, Integer> counts = new HashMap<>();

  /// A number of the broker's, made unique.
  public String unique(String number) {
    int count = counts.merge(number, 1, Integer::sum);
    return count == 1 ? number : number + "#" + count;
  }

  /// A name made of what a row says, where the broker gives no number.
  public String ofContent(String prefix, Object... parts) {
    StringBuilder content = new StringBuilder();
    for (Object part : parts) {
      content.append(part).append('\u001f');
    }
    return unique(prefix + ContentHash.of(content.toString()).hex().substring(0, DIGITS));
  }
}
