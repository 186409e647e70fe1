package dev.victor.trading.export;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Progress;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Session;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.store.Journals;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Answers `journal export`: everything the journal holds, as a file that only its owner may read.
public final class JournalExport {

  private JournalExport() {}

  /// Writes the file.
  ///
  /// @param typed the file's name, whose end says the format
  public static Outcome run(Session session, String typed) {
    ExportFormat how = byName(typed);
    Path file = session.environment().resolve(typed);
    Journals journals = Journals.of(session.workspace(), session.environment());
    Map<String, Integer> counts = new TreeMap<>();
    try (JournalStore store =
            journals
                .openIfAny()
                .orElseThrow(() ->
                    new BadInput(null, "the journal is empty", "victor journal import FILE"));
        Progress progress = new Progress(session.console(), "exporting")) {
      AtomicFile.writePrivate(
          file,
          to -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
            how.write(
                text,
                rows ->
                    store.dump((table, cells) -> {
                      rows.row(table, cells);
                      progress.at(counts.merge(table, 1, Integer::sum), 0);
                    }));
            text.flush();
          });
    }
    return new ExportOutcome(typed, how, counts);
  }

  private static ExportFormat byName(String typed) {
    String name = typed.toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl")) {
      return ExportFormat.JSONL;
    }
    if (name.endsWith(".csv")) {
      return ExportFormat.CSV;
    }
    throw new UsageError(typed, "which format?", "end its name with .jsonl or .csv");
  }
}
