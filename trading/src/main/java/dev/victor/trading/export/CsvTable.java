package dev.victor.trading.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.Rows;
import dev.victor.trading.journal.store.Journals;
import dev.victor.trading.statement.Amounts;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An export as one CSV table: the first column says which kind of row it is, the others are all
/// columns of all kinds, each filled where a row has it. An empty text is written as `""`, a cell
/// that is not there as nothing. The last line counts the rows.
final class CsvTable {

  private static final String FIRST = ExportFormat.MARK + "-" + ExportFormat.VERSION;
  private static final Set<String> READ = Set.of(FIRST, ExportFormat.MARK + "-2");
  private static final String ROWS = "rows";

  /// Before a text that would be read as something else.
  private static final String ESCAPE = "\\";

  private static final List<String> COLUMNS = Journals.columns();

  private CsvTable() {}

  static void write(Writer to, Consumer<Rows> source) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(to);
    csv.writeRecord(Stream.concat(Stream.of(FIRST), COLUMNS.stream()).toList());
    long[] count = {0};
    source.accept((table, cells) -> {
      count[0]++;
      csv.writeRecord(
          Stream.concat(Stream.of(table), COLUMNS.stream().map(name -> cell(cells.get(name))))
              .toList());
    });
    csv.writeRecord(ROWS, String.valueOf(count[0]));
    csv.flush();
  }

  private static String cell(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return text.isEmpty() || text.startsWith(ESCAPE) || formula(text) ? ESCAPE + text : text;
  }

  /// Whether a spreadsheet would calculate the text, which an owner of comments could misuse.
  private static boolean formula(String text) {
    return "=@+-\t".indexOf(text.charAt(0)) >= 0 && Amounts.parse(text).isEmpty();
  }

  static void read(String name, Reader reader, Rows to) throws IOException {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(reader)) {
      Iterator<CsvRecord> records = csv.iterator();
      CsvRecord header = records.next();
      List<String> columns = header.getFields();
      if (!READ.contains(columns.getFirst())) {
        throw new BadInput(name, "was exported by a newer victor", "update victor");
      }
      long rows = 0;
      long line = 1;
      while (records.hasNext()) {
        CsvRecord row = records.next();
        line = row.getStartingLineNumber();
        if (row.getField(0).equals(ROWS)) {
          if (row.getFieldCount() != 2
              || !row.getField(1).equals(String.valueOf(rows))
              || records.hasNext()) {
            throw Placed.broken(name, line, "the number of rows is another", null);
          }
          return;
        }
        rows++;
        Placed.row(name, line, row.getField(0), cells(columns, row), to);
      }
      throw Placed.broken(name, line, "is cut off: its end is missing", null);
    } catch (CsvParseException | NoSuchElementException e) {
      throw new BadInput(name, "is damaged", "nothing was stored; export the journal again", e);
    }
  }

  private static Map<String, String> cells(List<String> columns, CsvRecord row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 1; i < Math.min(columns.size(), row.getFieldCount()); i++) {
      String text = row.getField(i);
      if (!text.isEmpty()) {
        cells.put(columns.get(i), text.startsWith(ESCAPE) ? text.substring(1) : text);
      }
    }
    return cells;
  }
}
