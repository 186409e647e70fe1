package dev.victor.trading.statement;

import dev.victor.core.failure.BadInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/// The rows of a workbook's worksheets, read one by one; each cell stands at its column.
final class WorksheetRows {

  private static final int MOST_ROWS = 1_100_000;
  private static final int MOST_COLUMNS = 64;
  private static final int MOST_SHEETS = 16;
  private static final int HEADINGS_WITHIN = 5;

  private final String file;
  private final byte[] bytes;

  WorksheetRows(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /// The rows of the first sheet, until `wanted` answers false.
  void each(Predicate<Row> wanted) {
    sheets(sheet -> {
      rows(sheet, wanted);
      return false;
    });
  }

  /// The rows below a heading, until `wanted` answers false: in the first sheet that has the
  /// heading among its first rows.
  void eachBelow(Predicate<Row> heading, Predicate<Row> wanted) {
    sheets(sheet -> {
      boolean[] found = new boolean[1];
      int[] count = new int[1];
      rows(
          sheet,
          row -> {
            if (found[0]) {
              return wanted.test(row);
            }
            found[0] = heading.test(row);
            return found[0] || ++count[0] < HEADINGS_WITHIN;
          });
      return !found[0];
    });
  }

  /// Hands on the sheets, until `wanted` answers false.
  private void sheets(Predicate<Sheet> wanted) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      Iterator<Sheet> sheets = workbook.getSheets().limit(MOST_SHEETS).iterator();
      while (sheets.hasNext() && wanted.test(sheets.next())) {
        // the next one
      }
    } catch (IOException | ExcelReaderException e) {
      throw damaged(e);
    } catch (BadInput e) {
      throw e;
    } catch (RuntimeException e) {
      // The reader meets damaged XML with whatever exception comes first: index, number, null,
      // element.
      throw damaged(e);
    }
  }

  private void rows(Sheet sheet, Predicate<Row> wanted) {
    try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
      int count = 0;
      for (Iterator<org.dhatim.fastexcel.reader.Row> each = rows.iterator(); each.hasNext(); ) {
        if (++count > MOST_ROWS) {
          throw new BadInput(
              file, "has more than " + MOST_ROWS + " rows", "export a shorter period");
        }
        if (!wanted.test(row(each.next()))) {
          return;
        }
      }
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private BadInput damaged(Exception e) {
    return new BadInput(
        file, "is a damaged workbook", "nothing was stored; export or download it again", e);
  }

  private Row row(org.dhatim.fastexcel.reader.Row row) {
    List<String> cells = new ArrayList<>(16);
    for (Cell cell : row) {
      if (cell == null || cell.getColumnIndex() >= MOST_COLUMNS) {
        continue;
      }
      while (cells.size() < cell.getColumnIndex()) {
        cells.add("");
      }
      cells.add(text(cell));
    }
    return new Row(file, row.getRowNum(), cells, "");
  }

  private static String text(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> String.valueOf(cell.getRawValue()).strip();
      case STRING -> cell.asString().replace('\u00a0', ' ').strip();
      case EMPTY -> "";
      case FORMULA, BOOLEAN, ERROR -> {
        String raw = cell.getRawValue();
        yield raw == null ? "" : raw.strip();
      }
    };
  }
}
