package dev.victor.trading.statement.mapped;

import dev.victor.trading.statement.csv.Headings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What headings mean, in many languages. Earlier ones of a field are the better ones.
final class Synonyms {

  private static final Map<Field, List<String>> KEYS = read();

  private Synonyms() {}

  /// How well a heading means a field: 0 best, negative when it does not.
  static int rank(Field field, String heading) {
    List<String> keys = KEYS.getOrDefault(field, List.of());
    int exact = keys.indexOf(Headings.key(heading));
    return exact >= 0 ? exact : keys.indexOf(Headings.key(bare(heading)));
  }

  /// A heading without the unit or currency behind it: `Price (USD)`, `Profit [EUR]`, `Fee USD`.
  private static String bare(String heading) {
    int open = Math.max(heading.lastIndexOf('('), heading.lastIndexOf('['));
    if (open > 0) {
      return heading.substring(0, open);
    }
    int blank = heading.lastIndexOf(' ');
    return blank > 0 && heading.substring(blank + 1).matches("[A-Z]{3,5}|[$€£¥]")
        ? heading.substring(0, blank)
        : heading;
  }

  private static Map<Field, List<String>> read() {
    Map<Field, List<String>> keys = new EnumMap<>(Field.class);
    try (InputStream in =
        Objects.requireNonNull(Synonyms.class.getResourceAsStream("fields.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(row -> {
            List<String> headings = new ArrayList<>();
            for (int i = 1; i < row.length; i++) {
              headings.add(Headings.key(row[i]));
            }
            Field.of(row[0]).ifPresent(field -> keys.put(field, headings));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }
}
