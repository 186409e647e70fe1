package dev.victor.testgen.declare;

import dev.victor.core.command.Outcome;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A file of numbers that becomes a dataset.
public final class NewDataset {

  private NewDataset() {}

  /// Declares a dataset: its column, rows and gaps are counted, its hash taken.
  ///
  /// @param path of the file; asked for, or `datasets/ID.csv`, unless said
  /// @param column the only column of numbers unless said
  /// @param rehearse only shows what would be written
  /// @throws UsageError when there is a dataset of that id, or the column must be said
  /// @throws BadInput when the file is none with a column of numbers
  public static Outcome declare(
      Session session,
      String id,
      Optional<String> path,
      Optional<String> column,
      boolean rehearse) {
    Workspace workspace = session.workspace();
    if (workspace.project().datasets().stream().map(Dataset::id).anyMatch(id::equals)) {
      throw new UsageError(
          null, "there is a dataset called '" + id + "' already", "choose another id");
    }
    String file =
        path.orElseGet(() -> session.console().ask("its file", "datasets/" + id + ".csv"));
    Series series = Series.of(workspace.inside(file), file);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("path", file);
    if (series.bars() && column.isEmpty()) {
      fields.put("format", "ohlcv");
    } else {
      String chosen = column(session, series, column);
      fields.put("column", chosen);
      fields.put("missing", series.numbers().get(chosen));
    }
    fields.put("rows", series.rows());
    fields.put("sha256", series.sha256());
    return Entry.add(session, "datasets", fields, List.of(), rehearse);
  }

  private static String column(Session session, Series series, Optional<String> column) {
    List<String> known = List.copyOf(series.numbers().keySet());
    String chosen =
        column.orElseGet(() ->
            known.size() == 1
                ? known.getFirst()
                : session.console().ask("its column, of " + String.join(", ", known), ""));
    if (!series.numbers().containsKey(chosen)) {
      throw new UsageError(
          "--column",
          chosen.isEmpty()
              ? "the file has more than one column of numbers"
              : "the file has no column of numbers called '" + chosen + "'",
          "say one of: " + String.join(", ", known));
    }
    return chosen;
  }
}
