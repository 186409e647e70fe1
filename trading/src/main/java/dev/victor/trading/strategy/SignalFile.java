package dev.victor.trading.strategy;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;

/// Where logic that lives elsewhere (an expert advisor, Pine, a trained model) leaves what it
/// wants: a table with a time and a column of wanted positions, 1 long, -1 short, 0 none. A row
/// counts from the close of the bar that it is timed at, until the next row.
///
/// @param path of the table
/// @param column of wanted positions
public record SignalFile(String path, String column) {

  static SignalFile read(Block in) {
    String path = in.required("path", Kind.text(400), "a table in the workspace");
    String column = in.optional("column", Kind.text(80), "of wanted positions");
    return new SignalFile(path, column == null ? "signal" : column);
  }
}
