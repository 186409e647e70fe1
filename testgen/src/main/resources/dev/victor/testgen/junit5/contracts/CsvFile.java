package contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A comma separated file with a heading, as far as a test needs it: no line break inside a cell.
 */
record CsvFile(Path path, List<String> heading, List<List<String>> rows) {

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
