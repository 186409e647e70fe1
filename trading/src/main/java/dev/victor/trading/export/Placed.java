package dev.victor.trading.export;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.Rows;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Says in which line of an export something is wrong.
final class Placed {

  private static final String REMEDY = "nothing was stored; export the journal again";

  private Placed() {}

  /// Hands on a row; what is wrong with it gets its place.
  static void row(String name, long line, String table, Map<String, String> cells, Rows to) {
    try {
      to.row(table, cells);
    } catch (BadInput e) {
      throw new BadInput(name + ":" + line, e.what(), e.remedy().orElse(REMEDY), e);
    }
  }

  static BadInput broken(String name, long line, String what, @Nullable Exception e) {
    return e == null
        ? new BadInput(name + ":" + line, what, REMEDY)
        : new BadInput(name + ":" + line, what, REMEDY, e);
  }
}
