package dev.victor.cli.init;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The one-line texts of an INI file such as `setup.cfg`, by section and key. What is only a
/// directive (`attr: …`, `file: …`) or filled in by a tool (`%(…)s`) tells nothing.
///
/// @param values such as `metadata.name`; a section alone is there with an empty text
record IniLines(Map<String, String> values) {

  private static final Pattern SECTION = Pattern.compile("\\[([^\\]]+)]\\s*");
  private static final Pattern ENTRY = Pattern.compile("([A-Za-z0-9_.-]+)\\s*[=:]\\s*(.*?)\\s*");

  static IniLines of(String text) {
    Map<String, String> values = new HashMap<>();
    String section = "";
    for (String line : (Iterable<String>) text.lines()::iterator) {
      Matcher head = SECTION.matcher(line);
      Matcher entry = ENTRY.matcher(line);
      if (head.matches()) {
        section = head.group(1);
        values.put(section, "");
      } else if (entry.matches()) {
        values.putIfAbsent(section + "." + entry.group(1).replace('-', '_'), entry.group(2));
      }
    }
    return new IniLines(values);
  }

  boolean has(String section) {
    return values.containsKey(section);
  }

  Optional<String> text(String key) {
    return Said.text(values.get(key))
        .filter(value -> !value.matches("(attr|file):.*") && !value.contains("%("));
  }
}
