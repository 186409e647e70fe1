package contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A comma separated file with a heading, as far as a test needs it: no line break inside a cell.
 */
record CsvFile(Path path, List<String> heading, List<List<String>> rows) {

  /** Another number for the one in a row. */
  interface Change {
    double of(double value, int row);
  }

  static CsvFile read(Path path) {
    try {
      List<String> lines =
          Files.readAllLines(path).stream().filter(line -> !line.isBlank()).toList();
      if (lines.isEmpty()) {
        throw new IllegalArgumentException(path + " is empty");
      }
      List<List<String>> rows = lines.stream().skip(1).map(CsvFile::cells).toList();
      return new CsvFile(path, cells(lines.get(0)), rows);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  /**
   * A column as numbers; an empty cell is NaN. Without a name: the only column, or the last one.
   */
  double[] numbers(String column) {
    int at = column.isEmpty() ? heading.size() - 1 : heading.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException(path + " has no column " + column + ", only " + heading);
    }
    return rows.stream().mapToDouble(row -> number(at < row.size() ? row.get(at) : "")).toArray();
  }

  /** With one more column behind the others. */
  CsvFile withAnotherColumn() {
    return new CsvFile(
        path, joined(heading, "another"), rows.stream().map(row -> joined(row, "1")).toList());
  }

  /** With other numbers in a column. */
  CsvFile changed(int column, Change change) {
    List<List<String>> changed = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> other = new ArrayList<>(row);
      String cell = column < row.size() ? row.get(column) : "";
      if (!cell.isBlank()) {
        other.set(column, String.valueOf(change.of(number(cell), changed.size())));
      }
      changed.add(other);
    }
    return new CsvFile(path, heading, changed);
  }

  void write(Path to) throws IOException {
    List<String> lines = new ArrayList<>(List.of(line(heading)));
    rows.forEach(row -> lines.add(line(row)));
    Files.write(to, lines);
  }

  private static List<String> joined(List<String> cells, String more) {
    List<String> joined = new ArrayList<>(cells);
    joined.add(more);
    return joined;
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
        .collect(Collectors.joining(","));
  }

  private static double number(String cell) {
    return cell.isBlank() ? Double.NaN : Double.parseDouble(cell.trim());
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
