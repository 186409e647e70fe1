package dev.victor.cli.init;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The one-line texts of a TOML file, by table and key: enough for names and versions, not a
/// parser.
///
/// @param values such as `package.name`
record TomlLines(Map<String, String> values) {

  private static final Pattern TABLE = Pattern.compile("\\s*\\[([A-Za-z0-9_.\\-\"]+)]\\s*(#.*)?");
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\s*\"?([A-Za-z0-9_-]+(?:"
              + " [A-Za-z]+)?)\"?\\s*=\\s*(?:\"([^\"\\\\]*)\"|'([^']*)')\\s*(#.*)?");
  private static final Pattern INLINE =
      Pattern.compile(
          "\\s*([A-Za-z0-9_-]+)\\s*=\\s*\\{\\s*text\\s*=\\s*\"([^\"\\\\]*)\"\\s*}\\s*(#.*)?");

  static TomlLines of(String toml) {
    Map<String, String> values = new HashMap<>();
    String table = "";
    for (String line : (Iterable<String>) toml.lines()::iterator) {
      Matcher head = TABLE.matcher(line);
      Matcher entry = ENTRY.matcher(line);
      Matcher inline = INLINE.matcher(line);
      if (head.matches()) {
        table = head.group(1) + ".";
      } else if (entry.matches()) {
        values.putIfAbsent(
            table + entry.group(1), entry.group(2) == null ? entry.group(3) : entry.group(2));
      } else if (inline.matches()) {
        values.putIfAbsent(table + inline.group(1), inline.group(2));
      }
    }
    return new TomlLines(values);
  }

  Optional<String> text(String key) {
    return Said.text(values.get(key));
  }
}
