package dev.victor.trading.strategy;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers that something else makes, such as an expert advisor, a Pine script or a trained model:
/// columns of a table with a row for a bar. Conditions read them as they read prices.
///
/// @param file the table, in the workspace; its bytes are part of the version
/// @param columns headings of the table, by the names that conditions use
/// @param between what a bar without a row, or with an empty cell, has
public record SignalColumns(String file, Map<String, String> columns, Between between) {

  /// What a bar without a row has.
  public enum Between {
    /// No number: a comparison with it is false.
    NONE,
    /// The last number there was.
    HOLD
  }

  /// Copies the map.
  public SignalColumns {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  static SignalColumns read(Block in) {
    String file = in.required("file", Kind.text(400), "a table with a time and these columns");
    Map<String, String> columns =
        in.map("columns", Kind.text(80), "headings of the table, by a name of your own");
    @Nullable Between between =
        in.optional(
            "between",
            Kind.word(Between.values()),
            "what a bar without a row has: none unless said, or hold, the last one");
    return new SignalColumns(file, columns, between == null ? Between.NONE : between);
  }
}
