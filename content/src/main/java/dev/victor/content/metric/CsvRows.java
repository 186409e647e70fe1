package dev.victor.content.metric;

import dev.victor.core.failure.BadInput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A CSV file with a row of names, of which the last row counts. Cells are parted by commas,
/// semicolons or tabs, whichever the names are parted by; with semicolons a number may have a
/// decimal comma.
final class CsvRows {

  private CsvRows() {}

  /// The cells of the last row by the names of the first.
  static Map<String, String> last(Source source, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    List<String> lines =
        (text.startsWith("\ufeff") ? text.substring(1) : text)
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    if (lines.size() < 2) {
      throw new BadInput(
          source.name(), "has no row below the names", "let the run that writes it end");
    }
    char separator = separator(lines.getFirst());
    List<String> names = cells(lines.getFirst(), separator);
    List<String> cells = cells(lines.getLast(), separator);
    if (names.size() != cells.size()) {
      throw new BadInput(
          source.name(),
          "the last row has " + cells.size() + " cells, the names are " + names.size(),
          "let the run that writes it end, or remove the row");
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String cell = cells.get(i);
      boolean comma = separator == ';' && cell.matches("[+-]?\\d+,\\d+");
      row.put(names.get(i), comma ? cell.replace(',', '.') : cell);
    }
    return row;
  }

  private static char separator(String names) {
    for (char separator : new char[] {'\t', ';'}) {
      if (names.indexOf(separator) >= 0) {
        return separator;
      }
    }
    return ',';
  }

  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
