package dev.victor.trading.statement.ibkr;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.victor.core.failure.BadInput;
import dev.victor.trading.statement.StatementFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads a statement that consists of sections, row by row, whole or not at all.
final class SectionedFile {

  private static final Pattern SECTIONED =
      Pattern.compile("\\s*\"?[^,\"\\n]{1,60}\"?,\"?(Header|Data)\"?,[^\\n]*", Pattern.DOTALL);
  private static final int MOST_COLUMNS = 200;

  private final StatementFile file;

  SectionedFile(StatementFile file) {
    this.file = file;
  }

  /// Whether a text begins as such a statement does.
  static boolean sectioned(String beginning) {
    int end = beginning.indexOf('\n', beginning.length() - beginning.stripLeading().length());
    return SECTIONED.matcher(end < 0 ? beginning : beginning.substring(0, end)).matches();
  }

  /// Hands on each row; headings belong to the rows that follow them.
  ///
  /// @throws BadInput when the file is damaged or its last row is cut off
  void each(Consumer<SectionRow> wanted) {
    Map<String, List<String>> headings = new HashMap<>();
    SectionRow last = null;
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(file.reader())) {
      for (CsvRecord each : rows) {
        last = row(each, headings);
        wanted.accept(last);
      }
    } catch (CsvParseException | UncheckedIOException e) {
      throw file.refused("is damaged: " + reason(e), "download the statement again");
    } catch (IOException e) {
      throw file.refused("cannot be read (" + e.getMessage() + ")", "copy it again");
    }
    if (last != null && last.data() && last.cells().size() < last.headings().size()) {
      throw file.cutOff();
    }
  }

  private static String reason(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage()).replaceAll("[\\p{Cntrl}\\s]+", " ");
  }

  private SectionRow row(CsvRecord each, Map<String, List<String>> headings) {
    List<String> cells = new ArrayList<>(each.getFieldCount());
    for (String field : each.getFields()) {
      cells.add(field.replace('\u00a0', ' ').strip());
    }
    if (cells.size() > MOST_COLUMNS) {
      throw file.refused("has rows of more than " + MOST_COLUMNS + " columns", "download it again");
    }
    String section = cells.getFirst();
    String kind = cells.size() > 1 ? cells.get(1) : "";
    List<String> rest = cells.size() > 2 ? cells.subList(2, cells.size()) : List.of();
    if (kind.equals("Header")) {
      headings.put(section, rest);
    }
    return new SectionRow(
        file.name(),
        each.getStartingLineNumber(),
        section,
        kind,
        headings.getOrDefault(section, List.of()),
        rest);
  }
}
