package dev.victor.content.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// An entry of the dev log as plain text: a line of a list, a row of a table and a heading are
/// paragraphs of their own, without the signs that mark them up and without our markers.
final class EntryText {

  private static final Pattern MARKER = Pattern.compile("<!--[^\\n]{0,400}?-->");
  private static final Pattern RULE = Pattern.compile("\\|[\\s:|-]+\\|?");
  private static final Pattern LEAD = Pattern.compile("^\\s{0,8}(?:#{1,6}|[-*+])\\s+");
  private static final Pattern SCOPE = Pattern.compile("^\\*\\*([^*\\n]{1,80}+)\\*\\* ");
  private static final Pattern HASH = Pattern.compile("`([0-9a-f]{7})`$");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

  private EntryText() {}

  /// The text of an entry.
  static String plain(String markdown) {
    List<String> lines = new ArrayList<>();
    for (String line :
        MARKER.matcher(markdown.replace("\r\n", "\n")).replaceAll("").split("\n", -1)) {
      String strip = line.strip();
      if (RULE.matcher(strip).matches() || strip.equals("| | | From |")) {
        continue;
      }
      if (strip.startsWith("|")) {
        apart(lines, row(strip));
      } else if (LEAD.matcher(line).find()) {
        apart(lines, item(LEAD.matcher(line).replaceFirst("")));
      } else {
        lines.add(unescaped(strip));
      }
    }
    return String.join("\n", lines);
  }

  private static void apart(List<String> lines, String line) {
    lines.add("");
    lines.add(line);
    lines.add("");
  }

  /// `Skill 0.95, was 0.91`; where it came from is no claim.
  private static String row(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : CELL.split(line.substring(1), -1)) {
      cells.add(unescaped(cell.strip()));
    }
    return cells.size() < 2
        ? String.join(" ", cells)
        : cells.get(0).replace(", ", " ") + " " + cells.get(1);
  }

  private static String item(String line) {
    String scoped = SCOPE.matcher(line.strip()).replaceFirst("");
    String plain = HASH.matcher(scoped).replaceFirst("$1");
    return unescaped(plain.replace(" (breaking) ", " "));
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll("$1")
        .replace("\u200b", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
