package dev.victor.trading.statement.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.victor.trading.statement.StatementFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The records of a separated text, one by one into the same [Line].
final class Records {

  private static final int LARGEST_FIELD = 1 << 16;

  private Records() {}

  /// What separates the columns of a line of headings: the sign there is most of, outside quotes;
  /// zero when there is none.
  static char separator(String line) {
    if (line.length() == 5 && line.startsWith("sep=")) {
      return line.charAt(4);
    }
    char best = '\0';
    int most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      int count = 0;
      boolean quoted = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        quoted ^= c == '"';
        count += c == candidate && !quoted ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  /// Whether a record is the line `sep=;` that spreadsheets put before the headings.
  static boolean separatorHint(Line line) {
    return line.number() == 1 && line.size() <= 2 && line.text(0).startsWith("sep=");
  }

  static Headings headings(Line line) {
    List<String> texts = new ArrayList<>(line.size());
    for (int i = 0; i < line.size(); i++) {
      texts.add(line.text(i));
    }
    return new Headings(texts);
  }

  /// Hands on the records in the first 64 KB, below the headings.
  static void sample(StatementFile file, char separator, Consumer<Line> row) {
    boolean[] heading = {true};
    try {
      each(
          new StringReader(file.beginning()),
          separator,
          new Line(file.name(), new Decimals(Decimals.Mark.POINT, false), false),
          line -> {
            if (!separatorHint(line) && !heading[0]) {
              row.accept(line);
            }
            heading[0] &= separatorHint(line);
            return true;
          });
    } catch (CsvParseException e) {
      // the sample may end within quotes; reading the whole file will tell what is wrong with it
      return;
    }
  }

  /// Hands on each record, until `wanted` answers false.
  static void each(Reader reader, char separator, Line line, Predicate<Line> wanted) {
    CsvReader<Line> records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LARGEST_FIELD)
            .build(new IntoLine(line), reader);
    try (CloseableIterator<Line> each = records.iterator()) {
      while (each.hasNext()) {
        if (!wanted.test(each.next())) {
          return;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Copies each field into the line.
  private static final class IntoLine extends AbstractBaseCsvCallbackHandler<Line> {
    private final Line line;

    IntoLine(Line line) {
      this.line = line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      line.begin(startingLineNumber);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      line.add(buffer, offset, length);
    }

    @Override
    protected Line buildRecord() {
      return line;
    }
  }
}
