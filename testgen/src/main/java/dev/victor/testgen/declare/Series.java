package dev.victor.testgen.declare;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a comma separated file with a row of headings shows of itself.
///
/// @param rows below the headings
/// @param numbers columns of numbers, with how many of their cells are empty, in order
/// @param bars whether it has the columns of price bars
/// @param sha256 of the file
record Series(long rows, Map<String, Long> numbers, boolean bars, String sha256) {

  private static final Set<String> BARS = Set.of("open", "high", "low", "close");

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|(?i)nan");

  private static final Pattern COUNTER =
      Pattern.compile("(?i)|id|index|row|day|date|time|timestamp|step|unnamed.*");

  /// Copies the map.
  Series {
    numbers = new LinkedHashMap<>(numbers);
  }

  /// @throws BadInput when the file is not such a one
  static Series of(Path file, String shown) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      Map<String, Long> empty = new LinkedHashMap<>();
      List<String> headings = new ArrayList<>();
      long rows = 0;
      for (NamedCsvRecord row : reader) {
        if (rows++ == 0) {
          headings.addAll(row.getHeader());
          headings.forEach(heading -> empty.put(heading, 0L));
        }
        empty.keySet().removeIf(heading -> !isNumber(row.getField(heading)));
        empty.replaceAll((heading, count) -> row.getField(heading).isBlank() ? count + 1 : count);
      }
      long all = rows;
      empty.values().removeIf(count -> count == all);
      empty.keySet().removeIf(heading -> COUNTER.matcher(heading.strip()).matches());
      if (empty.isEmpty()) {
        throw new BadInput(
            shown, "has no column of numbers", "it needs a row of headings, and commas between");
      }
      return new Series(rows, empty, isBars(headings), hash(file));
    } catch (CsvParseException e) {
      throw new BadInput(shown, "cannot be read as comma separated text", "mend the file", e);
    } catch (IOException e) {
      throw new BadInput(shown, "cannot be read", "check its name and permissions", e);
    }
  }

  private static boolean isNumber(String cell) {
    return cell.isBlank() || NUMBER.matcher(cell.strip()).matches();
  }

  private static boolean isBars(List<String> headings) {
    return headings.stream()
        .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
        .toList()
        .containsAll(BARS);
  }

  private static String hash(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return ContentHash.of(content).hex();
    }
  }
}
