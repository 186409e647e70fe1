package dev.victor.content.channel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads GitHub's Markdown and writes Discord's, piece by piece: headings deeper than three become
/// bold lines, tables columns or lists, `<details>` its words; comments go. What Discord writes the
/// same way stays as it is.
final class DiscordMarkdown {

  private static final Pattern FENCE = Pattern.compile("(\\s*)(`{3,}|~{3,})\\s*([\\w+#.-]*).*");
  private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})\\s+(.*)");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)\\s*");
  private static final Pattern ITEM = Pattern.compile("(\\s*)([-*+]|\\d{1,9}[.)])\\s+(\\S.*)");
  private static final Pattern QUOTE = Pattern.compile(" {0,3}> ?(.*)");
  private static final Pattern ALERT = Pattern.compile("\\[!([A-Z]+)\\]");
  private static final Pattern TASK = Pattern.compile("\\[([ xX])\\]\\s+");
  private static final Pattern REFERENCE =
      Pattern.compile(" {0,3}\\[([^\\]]+)\\]:\\s*<?(\\S+?)>?(\\s+[\"'(].*)?\\s*");
  private static final Pattern SUMMARY =
      Pattern.compile("(?i)\\s*</?(details|summary)(\\s[^<>]*)?>\\s*");

  private final List<String> lines;
  private final Inline inline;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> paragraph = new ArrayList<>();
  private final List<Integer> indents = new ArrayList<>();

  /// What the paragraph begins with, when it is an item of a list.
  private String lead = "";

  private DiscordMarkdown(List<String> lines, Map<String, String> references) {
    this.lines = lines;
    this.inline = new Inline(references);
  }

  /// The pieces of a text.
  static List<Piece> pieces(String markdown) {
    Map<String, String> references = new HashMap<>();
    DiscordMarkdown text = new DiscordMarkdown(prepared(markdown, references), references);
    text.read();
    return List.copyOf(text.pieces);
  }

  /// The words of a line, without any signs.
  static String plain(String line) {
    return new Inline(Map.of()).plain(line);
  }

  /// The lines without comments and definitions; what is code stays.
  private static List<String> prepared(String markdown, Map<String, String> references) {
    List<String> lines = new ArrayList<>();
    String fence = "";
    boolean comment = false;
    for (String line : markdown.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
      if (fence.isEmpty()) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        boolean cut = comment;
        while (at < line.length()) {
          int next = comment ? line.indexOf("-->", at) : Inline.comment(line, at);
          if (!comment) {
            kept.append(line, at, next < 0 ? line.length() : next);
          }
          if (next < 0) {
            break;
          }
          comment = !comment;
          cut = true;
          at = next + (comment ? 4 : 3);
        }
        line = kept.toString();
        if (cut && line.isBlank()) {
          continue;
        }
        Matcher reference = REFERENCE.matcher(line);
        if (reference.matches()) {
          references.putIfAbsent(reference.group(1).toLowerCase(Locale.ROOT), reference.group(2));
          continue;
        }
      }
      Matcher mark = FENCE.matcher(line);
      if (mark.matches()) {
        String sign = mark.group(2);
        if (fence.isEmpty()) {
          fence = sign;
        } else if (closes(line, fence)) {
          fence = "";
        }
      }
      lines.add(line);
    }
    return lines;
  }

  private static boolean closes(String line, String fence) {
    String bare = line.strip();
    return bare.startsWith(fence) && bare.chars().allMatch(c -> c == fence.charAt(0));
  }

  private void read() {
    int i = 0;
    while (i < lines.size()) {
      i = take(i) + 1;
    }
    end();
  }

  /// Takes what begins at a line; answers its last line.
  private int take(int i) {
    String line = lines.get(i);
    Matcher fence = FENCE.matcher(line);
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (fence.matches()) {
      return fenced(i, fence);
    }
    if (line.isBlank()) {
      end();
    } else if (heading.matches()) {
      heading(heading.group(1).length(), opened(heading.group(2)));
    } else if (!paragraph.isEmpty() && lead.isEmpty() && UNDERLINE.matcher(line).matches()) {
      String title = String.join(" ", paragraph);
      paragraph.clear();
      heading(line.strip().startsWith("=") ? 1 : 2, title);
    } else if (isRule(line) || SUMMARY.matcher(line).matches()) {
      end();
    } else if (line.contains("|") && i + 1 < lines.size() && TableText.isRule(lines.get(i + 1))) {
      return table(i);
    } else if (QUOTE.matcher(line).matches()) {
      return quote(i);
    } else if (item.matches()) {
      item(item);
    } else if (paragraph.isEmpty() && indents.isEmpty() && line.startsWith("    ")) {
      return indented(i);
    } else {
      words(line);
    }
    return i;
  }

  /// The words of a heading, without signs that close it.
  private static String opened(String heading) {
    String title = heading.strip();
    int end = title.length();
    while (end > 0 && title.charAt(end - 1) == '#') {
      end--;
    }
    boolean closed = end == 0 || Character.isWhitespace(title.charAt(end - 1));
    return closed ? title.substring(0, end).strip() : title;
  }

  /// Whether a line is `---`, `* * *` or the like.
  private static boolean isRule(String line) {
    String bare = line.strip();
    if (line.startsWith("    ") || bare.isEmpty() || "-*_".indexOf(bare.charAt(0)) < 0) {
      return false;
    }
    char sign = bare.charAt(0);
    return bare.chars().allMatch(c -> c == sign || Character.isWhitespace(c))
        && bare.chars().filter(c -> c == sign).limit(3).count() == 3;
  }

  private void words(String line) {
    if (!line.startsWith(" ") && paragraph.isEmpty()) {
      indents.clear();
    }
    paragraph.add(line);
    if (line.contains("</summary>")) {
      end();
    }
  }

  /// Ends the paragraph.
  private void end() {
    if (!paragraph.isEmpty()) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < paragraph.size(); i++) {
        String line = paragraph.get(i);
        boolean broken = line.endsWith("  ") || (line.endsWith("\\") && i + 1 < paragraph.size());
        text.append(line.strip().replaceAll("\\\\$", ""))
            .append(i + 1 == paragraph.size() ? "" : broken ? "\n" : " ");
      }
      String words = lines(inline.of(text.toString()));
      if (!words.isEmpty()) {
        String hang = lead.isEmpty() ? "" : " ".repeat(lead.length());
        pieces.add(new Piece.Words(lead, hang, words));
      }
      paragraph.clear();
    }
    lead = "";
  }

  /// Every line without blanks at its ends, empty ones left out.
  private static String lines(String text) {
    StringBuilder kept = new StringBuilder();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> kept.append(kept.isEmpty() ? "" : "\n").append(line));
    return kept.toString();
  }

  private void heading(int level, String title) {
    end();
    indents.clear();
    String words = inline.of(title).replace('\n', ' ').strip();
    if (words.isEmpty()) {
      return;
    }
    pieces.add(
        new Piece.Heading(
            level <= 3 ? "#".repeat(level) + " " + words : "**" + words.replace("**", "") + "**"));
  }

  private int fenced(int start, Matcher fence) {
    end();
    List<String> code = new ArrayList<>();
    int i = start + 1;
    while (i < lines.size() && !closes(lines.get(i), fence.group(2))) {
      String line = lines.get(i);
      int indent = 0;
      while (indent < fence.group(1).length()
          && indent < line.length()
          && line.charAt(indent) == ' ') {
        indent++;
      }
      code.add(line.substring(indent).replace("```", "``\u200b`"));
      i++;
    }
    code(fence.group(3), code);
    return i;
  }

  private void code(String language, List<String> code) {
    if (code.stream().anyMatch(line -> !line.isBlank())) {
      pieces.add(new Piece.Code(language.length() > 20 ? "" : language, List.copyOf(code)));
    }
  }

  private int indented(int start) {
    List<String> code = new ArrayList<>();
    int i = start;
    while (i < lines.size() && (lines.get(i).startsWith("    ") || lines.get(i).isBlank())) {
      String line = lines.get(i);
      code.add(line.isBlank() ? "" : line.substring(4).replace("```", "``\u200b`"));
      i++;
    }
    while (!code.isEmpty() && code.getLast().isEmpty()) {
      code.removeLast();
    }
    code("", code);
    return i - 1;
  }

  private int table(int start) {
    end();
    int i = start + 2;
    while (i < lines.size() && !lines.get(i).isBlank() && lines.get(i).contains("|")) {
      i++;
    }
    pieces.addAll(TableText.pieces(lines.subList(start, i), inline));
    return i - 1;
  }

  private int quote(int start) {
    end();
    List<String> quoted = new ArrayList<>();
    int i = start;
    for (; i < lines.size(); i++) {
      Matcher line = QUOTE.matcher(lines.get(i));
      if (!line.matches()) {
        break;
      }
      quoted.add(line.group(1));
    }
    StringBuilder text = new StringBuilder();
    for (String line : quoted) {
      Matcher alert = ALERT.matcher(line.strip());
      String words =
          alert.matches()
              ? "**"
                  + alert.group(1).charAt(0)
                  + alert.group(1).substring(1).toLowerCase(Locale.ROOT)
                  + "**"
              : inline.of(line).strip();
      text.append(text.isEmpty() ? "" : "\n").append(words);
    }
    if (!text.toString().isBlank()) {
      pieces.add(new Piece.Words("> ", "> ", text.toString()));
    }
    return i - 1;
  }

  private void item(Matcher item) {
    end();
    int indent = item.group(1).replace("\t", "    ").length();
    while (!indents.isEmpty() && indents.getLast() > indent) {
      indents.removeLast();
    }
    if (indents.isEmpty() || indents.getLast() < indent) {
      indents.add(indent);
    }
    String sign = item.group(2);
    boolean numbered = Character.isDigit(sign.charAt(0));
    lead =
        "  ".repeat(indents.size() - 1)
            + (numbered ? sign.substring(0, sign.length() - 1) + "." : "-")
            + " ";
    Matcher task = TASK.matcher(item.group(3));
    boolean isTask = task.lookingAt();
    paragraph.add(
        isTask
            ? (task.group(1).isBlank() ? "\u2610 " : "\u2611 ")
                + item.group(3).substring(task.end())
            : item.group(3));
  }
}
