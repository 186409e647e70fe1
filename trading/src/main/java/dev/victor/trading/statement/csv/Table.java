package dev.victor.trading.statement.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.victor.core.failure.BadInput;
import dev.victor.trading.statement.StatementFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A table with a row of headings: a text whose separator its headings tell, or a worksheet.
public final class Table {

  private static final int MOST_COLUMNS = 256;
  private static final long MOST_ROWS = 5_000_000;

  private final StatementFile file;
  private final char separator;
  private final Headings headings;

  private Table(StatementFile file, char separator, Headings headings) {
    this.file = file;
    this.separator = separator;
    this.headings = headings;
  }

  /// The table of a file whose headings are as wanted; of a workbook, the first sheet that has them
  /// among its first rows. Empty when there is none.
  public static Optional<Table> of(StatementFile file, Predicate<Headings> wanted) {
    return switch (file.kind()) {
      case TEXT -> inText(file).filter(table -> wanted.test(table.headings));
      case WORKBOOK -> Sheet.find(file, wanted).map(found -> new Table(file, '\0', found));
      case HTML, BINARY -> Optional.empty();
    };
  }

  private static Optional<Table> inText(StatementFile file) {
    String beginning = file.beginning();
    String first = beginning.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char separator = Records.separator(first);
    if (separator == '\0') {
      return Optional.empty();
    }
    Headings[] found = new Headings[1];
    try {
      Records.each(
          new StringReader(beginning),
          separator,
          new Line(file.name(), new Decimals(Decimals.Mark.POINT, false), false),
          line -> {
            found[0] = Records.headings(line);
            return Records.separatorHint(line);
          });
    } catch (CsvParseException | UncheckedIOException e) {
      return Optional.empty();
    }
    return found[0] == null || found[0].size() > MOST_COLUMNS
        ? Optional.empty()
        : Optional.of(new Table(file, separator, found[0]));
  }

  /// The headings.
  public Headings headings() {
    return headings;
  }

  /// What separates the columns; zero for a worksheet.
  public char separator() {
    return separator;
  }

  /// The decimal mark: a comma where semicolons separate the columns and a number in the first rows
  /// has one.
  public Decimals.Mark mark() {
    if (separator != ';' && separator != '\t') {
      return Decimals.Mark.POINT;
    }
    boolean[] comma = new boolean[1];
    Records.sample(
        file,
        separator,
        line -> {
          for (int i = 0; i < line.size() && !comma[0]; i++) {
            String cell = line.text(i);
            int at = cell.lastIndexOf(',');
            comma[0] =
                at > 0
                    && cell.indexOf('.', at) < 0
                    && Decimals.parse(cell, Decimals.Mark.COMMA).isPresent()
                    && (cell.length() - at != 4
                        || Decimals.parse(cell, Decimals.Mark.POINT).isEmpty());
          }
        });
    return comma[0] ? Decimals.Mark.COMMA : Decimals.Mark.POINT;
  }

  /// Hands on the first rows, as far as they are whole.
  public void sample(Consumer<Line> row) {
    if (separator == '\0') {
      int[] count = new int[1];
      Sheet.each(
          file,
          headings,
          line(Decimals.Mark.POINT),
          line -> {
            row.accept(line);
            return ++count[0] < 500;
          });
    } else {
      Records.sample(file, separator, row);
    }
  }

  /// Hands on every row below the headings; blank ones are left out.
  ///
  /// @throws BadInput when a row has fewer columns than the headings or more that are filled, when
  ///   the last one is cut off, or when there are too many
  public void each(Decimals.Mark mark, Consumer<Line> row) {
    if (separator == '\0') {
      Sheet.each(
          file,
          headings,
          line(mark),
          line -> {
            row.accept(line);
            return true;
          });
      return;
    }
    Rows rows = new Rows(row);
    try (Reader reader = file.reader()) {
      Records.each(reader, separator, line(mark), rows);
    } catch (CsvParseException e) {
      throw unreadable(e);
    } catch (UncheckedIOException | IOException e) {
      throw trouble(e);
    }
    rows.finish();
  }

  private Line line(Decimals.Mark mark) {
    return new Line(file.name(), new Decimals(mark, separator == '\0'), separator == '\0');
  }

  private BadInput trouble(Exception e) {
    return new BadInput(file.name(), "cannot be read (" + e.getMessage() + ")", "copy it again", e);
  }

  /// The parser fails at a quote that is never closed, or at something behind a closed one.
  private BadInput unreadable(CsvParseException e) {
    Throwable cause = e;
    while (cause.getCause() instanceof CsvParseException deeper) {
      cause = deeper;
    }
    String message = String.valueOf(cause.getMessage());
    if (message.startsWith("Unclosed") || String.valueOf(e.getMessage()).contains("Unclosed")) {
      return file.cutOff();
    }
    return new BadInput(
        file.name(),
        message.startsWith("Unexpected character")
            ? "has text behind a closing quote in the record that starts at line " + line(message)
            : "has a field of more than 64 KB: a quote is opened and never closed",
        "nothing was stored; export the statement again",
        e);
  }

  private static String line(String message) {
    int at = message.lastIndexOf("line ");
    return at < 0 ? "?" : message.substring(at + 5).replaceAll("\\D", "");
  }

  /// Checks each record before it is handed on. Whether a short one is cut off or wrong is known
  /// only when the next one comes, or none.
  private final class Rows implements Predicate<Line> {
    private final Consumer<Line> row;
    private long count = -1;
    private @Nullable BadInput cut;

    Rows(Consumer<Line> row) {
      this.row = row;
    }

    @Override
    public boolean test(Line line) {
      if (cut != null) {
        throw cut;
      }
      if (Records.separatorHint(line) && count < 0) {
        return true;
      }
      if (++count == 0 || (line.allBlank() && line.size() >= headings.size())) {
        return true;
      }
      if (count > MOST_ROWS) {
        throw file.refused(
            String.format(java.util.Locale.ROOT, "has more than %,d rows", MOST_ROWS),
            "export a shorter period");
      }
      if (line.size() < headings.size()) {
        cut = line.wrong(line.size() - 1, headings.size() + " columns behind a whole last one");
        return true;
      }
      for (int i = headings.size(); i < line.size(); i++) {
        if (!line.blank(i)) {
          throw line.wrong(i, "only " + headings.size() + " columns");
        }
      }
      row.accept(line);
      return true;
    }

    void finish() {
      if (cut != null) {
        throw file.cutOff();
      }
    }
  }
}
