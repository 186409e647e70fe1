package dev.victor.trading.statement.mt5dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.victor.trading.statement.Row;
import dev.victor.trading.statement.StatementFile;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// The rows of a dump, read one by one: a JSON array of objects, an object with such an array in
/// it, one object a line, a table of text, or a worksheet.
final class DumpFile {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(8)
                  .maxNumberLength(60)
                  .maxStringLength(10_000)
                  .maxNameLength(200)
                  .build())
          .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
          .build();

  private final StatementFile file;

  DumpFile(StatementFile file) {
    this.file = file;
  }

  /// Which record the first row is; nothing is read beyond the file's beginning.
  DumpFields fields() {
    return switch (file.kind()) {
      case WORKBOOK ->
          file.firstRows().isEmpty()
              ? DumpFields.OTHER
              : DumpFields.of(file.firstRows().getFirst().cells());
      case TEXT -> json() ? DumpFields.of(firstNames()) : DumpFields.of(headings());
      case HTML, BINARY -> DumpFields.OTHER;
    };
  }

  private boolean json() {
    String start = file.beginning().stripLeading();
    return start.startsWith("[") || start.startsWith("{");
  }

  /// The names in the first object that has more than one.
  private List<String> firstNames() {
    List<String> names = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(file.beginning())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          names.clear();
        } else if (token == JsonToken.FIELD_NAME) {
          names.add(parser.currentName());
        } else if (token == JsonToken.END_OBJECT) {
          return names;
        }
      }
    } catch (IOException e) {
      return names; // what can be told of a damaged beginning
    }
    return names;
  }

  private List<String> headings() {
    String first = file.beginning().stripLeading().lines().findFirst().orElse("");
    return List.of(first.replace("\"", "").split(String.valueOf(separator(first)), -1));
  }

  private static char separator(String line) {
    if (line.indexOf('\t') >= 0) {
      return '\t';
    }
    return line.indexOf(';') >= 0 ? ';' : ',';
  }

  /// Hands on each row.
  ///
  /// @throws dev.victor.core.failure.BadInput when the file is damaged or cut off
  void each(Consumer<DumpRow> wanted) {
    if (file.kind() == StatementFile.Kind.WORKBOOK) {
      worksheet(wanted);
    } else if (json()) {
      objects(wanted);
    } else {
      table(wanted);
    }
  }

  private void worksheet(Consumer<DumpRow> wanted) {
    List<String> names = new ArrayList<>();
    file.rows(row -> {
      if (names.isEmpty()) {
        names.addAll(row.cells());
      } else if (!row.filled().isEmpty()) {
        wanted.accept(named(row, names));
      }
      return true;
    });
  }

  private DumpRow named(Row row, List<String> names) {
    return new DumpRow(file.name(), row.line(), fields(names, row.cells()));
  }

  private static Map<String, String> fields(List<String> names, List<String> cells) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
      fields.put(names.get(i).strip().toLowerCase(Locale.ROOT), cells.get(i));
    }
    return fields;
  }

  private void table(Consumer<DumpRow> wanted) {
    char separator = separator(file.beginning().stripLeading().lines().findFirst().orElse(""));
    List<String> names = List.of();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(file.reader())) {
      for (CsvRecord each : rows) {
        if (names.isEmpty()) {
          names = each.getFields();
        } else if (each.getFieldCount() != names.size()) {
          throw file.refused(
              "is damaged or cut off: row "
                  + each.getStartingLineNumber()
                  + " has "
                  + each.getFieldCount()
                  + " of "
                  + names.size()
                  + " columns",
              "nothing was stored; save the result of history_deals_get again");
        } else {
          wanted.accept(
              new DumpRow(
                  file.name(), each.getStartingLineNumber(), fields(names, each.getFields())));
        }
      }
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw damaged();
    }
  }

  private dev.victor.core.failure.BadInput damaged() {
    return file.refused(
        "is damaged or cut off", "nothing was stored; save the result of history_deals_get again");
  }

  private void objects(Consumer<DumpRow> wanted) {
    try (Reader text = file.reader();
        JsonParser parser = JSON.createParser(text)) {
      Map<String, String> fields = new HashMap<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          fields = new HashMap<>();
        } else if (token == JsonToken.END_OBJECT && fields.size() > 1) {
          wanted.accept(
              new DumpRow(file.name(), parser.currentTokenLocation().getLineNr(), fields));
          fields = new HashMap<>();
        } else if (token.isScalarValue() && parser.currentName() != null) {
          fields.put(parser.currentName().toLowerCase(Locale.ROOT), parser.getText());
        }
      }
    } catch (JsonProcessingException e) {
      throw damaged();
    } catch (IOException e) {
      throw file.refused("cannot be read (" + e.getMessage() + ")", "copy it again");
    }
  }
}
