package dev.victor.trading.export;

import dev.victor.trading.journal.Rows;
import dev.victor.trading.statement.StatementFile;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Consumer;

/// How an export is written.
public enum ExportFormat {
  /// One JSON object a line; the first one says what the file is.
  JSONL,
  /// One table of all kinds of rows, for spreadsheets.
  CSV;

  /// What the first line of an export begins with, whatever its format.
  static final String MARK = "victor-journal";

  /// The layout of rows that this version writes; it reads those before too.
  static final int VERSION = 3;

  /// The format of a file, when it is an export.
  public static Optional<ExportFormat> of(StatementFile file) {
    if (file.kind() != StatementFile.Kind.TEXT) {
      return Optional.empty();
    }
    String head = file.head();
    if (head.startsWith("{\"" + MARK + "\":")) {
      return Optional.of(JSONL);
    }
    return head.startsWith(MARK + "-") ? Optional.of(CSV) : Optional.empty();
  }

  /// What makes rows into text; the caller closes it, which does not close `to`.
  ///
  /// @param source pushes all rows
  void write(Writer to, Consumer<Rows> source) throws IOException {
    switch (this) {
      case JSONL -> JsonLines.write(to, source);
      case CSV -> CsvTable.write(to, source);
    }
  }

  /// Reads an export and pushes its rows.
  ///
  /// @throws dev.victor.core.failure.BadInput with file and line, when it is damaged
  public void read(StatementFile file, Rows to) {
    try (Reader reader = file.reader()) {
      switch (this) {
        case JSONL -> JsonLines.read(file.name(), reader, to);
        case CSV -> CsvTable.read(file.name(), reader, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
