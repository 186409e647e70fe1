package dev.victor.trading.statement.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The headings of a table. Case, blanks and punctuation make no difference, nor does the order of
/// the columns.
public final class Headings {

  private final List<String> texts;
  private final Map<String, Integer> columns = new HashMap<>();

  /// The headings in the order of the columns.
  public Headings(List<String> texts) {
    this.texts = texts.stream().map(text -> text.replace('\u00a0', ' ').strip()).toList();
    for (int i = 0; i < this.texts.size(); i++) {
      columns.putIfAbsent(key(this.texts.get(i)), i);
    }
  }

  /// The column that has one of these names, the first name that is there; -1 when none is.
  public int find(String... names) {
    for (String name : names) {
      Integer column = columns.get(key(name));
      if (column != null) {
        return column;
      }
    }
    return -1;
  }

  /// Whether there is a column for each of these names.
  public boolean has(String... names) {
    for (String name : names) {
      if (find(name) < 0) {
        return false;
      }
    }
    return true;
  }

  /// How many columns there are.
  public int size() {
    return texts.size();
  }

  /// A heading as it stands in the file; empty when there is no such column.
  public String text(int column) {
    return column >= 0 && column < texts.size() ? texts.get(column) : "";
  }

  /// All headings as they stand in the file.
  public List<String> texts() {
    return texts;
  }

  /// What the headings are known by, whatever their order: each in its plain form, sorted.
  public List<String> fingerprint() {
    List<String> keys = new ArrayList<>();
    texts.stream().map(Headings::key).filter(key -> !key.isEmpty()).sorted().forEach(keys::add);
    return keys;
  }

  /// A heading without blanks and punctuation, in lower case; a percent sign is kept, for it makes
  /// another column.
  public static String key(String heading) {
    StringBuilder plain = new StringBuilder(heading.length());
    heading
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(point -> Character.isLetterOrDigit(point) || point == '%')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
