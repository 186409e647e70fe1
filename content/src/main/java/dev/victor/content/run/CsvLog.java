package dev.victor.content.run;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.victor.core.failure.BadInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A log with names in its first line, and what TensorBoard exports: `Wall time,Step,Value`, where
/// the file is called `run-NAME-tag-MEASURE.csv`. A last row that is cut short is left out.
final class CsvLog {

  private static final String VALUE = "Value";
  private static final int SNIFFED = 1 << 16;

  private final Path file;
  private final String name;
  private final Cells cells;
  private final RowSink sink;

  CsvLog(Path file, String name, Cells cells, RowSink sink) {
    this.file = file;
    this.name = name;
    this.cells = cells;
    this.sink = sink;
  }

  void read() {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      char separator = separator(reader);
      try (CsvReader<CsvRecord> csv =
          CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true).ofCsvRecord(reader)) {
        rows(csv.iterator(), separator);
      }
    } catch (IOException | CsvParseException e) {
      throw new BadInput(name, "cannot be read as a table", "is it a metrics log in UTF-8?", e);
    }
  }

  private void rows(Iterator<CsvRecord> records, char separator) {
    if (!records.hasNext()) {
      return;
    }
    List<String> names = records.next().getFields().stream().map(CsvLog::bare).toList();
    while (records.hasNext()) {
      CsvRecord record = records.next();
      if (record.getFieldCount() == names.size()) {
        take(names, record, separator);
      } else if (records.hasNext()) {
        throw new BadInput(
            name + ":" + record.getStartingLineNumber(),
            "has " + record.getFieldCount() + " cells, the names are " + names.size(),
            "correct the row or remove it");
      }
    }
  }

  private void take(List<String> names, CsvRecord record, char separator) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String cell = record.getField(i);
      boolean comma = separator == ';' && cell.matches("[+-]?\\d{1,30},\\d{1,40}");
      row.put(
          names.get(i).equals(VALUE) ? TensorBoard.measure(file) : names.get(i),
          comma ? cell.replace(',', '.') : cell);
    }
    sink.take(cells.row(row));
  }

  private static String bare(String name) {
    return name.startsWith("\ufeff") ? name.substring(1) : name;
  }

  /// A tab, a semicolon or a comma, whichever the names are parted by.
  private static char separator(BufferedReader reader) throws IOException {
    reader.mark(SNIFFED);
    String names = "";
    char[] head = new char[SNIFFED / 2];
    int read = reader.read(head);
    if (read > 0) {
      names = new String(head, 0, read).lines().findFirst().orElse("");
    }
    reader.reset();
    return names.indexOf('\t') >= 0 ? '\t' : names.indexOf(';') >= 0 ? ';' : ',';
  }
}
