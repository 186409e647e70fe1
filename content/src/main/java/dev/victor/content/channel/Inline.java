package dev.victor.content.channel;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a line of GitHub's Markdown as Discord's: links stay when they lead to the web,
/// pictures become a link or go, HTML becomes its words.
final class Inline {

  private static final Pattern TAG =
      Pattern.compile("</?([A-Za-z][A-Za-z0-9-]{0,30})(?:\\s[^<>]{0,2000})?/?>");
  private static final Pattern ANCHOR =
      Pattern.compile(
          "(?is)<a\\s[^<>]{0,500}?href\\s*=\\s*[\"']?(https?://[^\"'\\s<>)]+)[^<>]{0,500}>([^<>\\[\\]]+)</a>");
  private static final Pattern IMAGE =
      Pattern.compile("(?is)<img\\s[^<>]{0,1000}?alt\\s*=\\s*[\"']([^\"'<>]*)[\"'][^<>]{0,1000}>");
  private static final Pattern ENTITY =
      Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#[0-9]{1,6}|#x[0-9A-Fa-f]{1,5});");
  private static final Pattern STRONG =
      Pattern.compile("(?<![\\w\\\\])__(?=[^\\s_])([^\\n]{1,2000}?)(?<=[^\\s_])__(?!\\w)");
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  /// How deep pictures stand in links and links in each other, at most.
  private static final int DEEPEST = 4;

  private final Map<String, String> references;

  /// @param references addresses by their names in lower case
  Inline(Map<String, String> references) {
    this.references = references;
  }

  /// The words of some text.
  String of(String text) {
    return of(text, 0);
  }

  /// The words alone, for a title or a cell of a table.
  String plain(String text) {
    return of(text)
        .replaceAll("\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)", "$1")
        .replaceAll("(?<!\\\\)(\\*\\*|__|~~|`)", "")
        .replaceAll("(?<![\\w\\\\*])[*_](?=\\S)([^*_]*)(?<=\\S)[*_](?!\\w)", "$1")
        .replaceAll("\\\\([\\p{Punct}])", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private String of(String text, int depth) {
    StringBuilder out = new StringBuilder(text.length());
    StringBuilder words = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int code = c == '`' ? codeEnd(text, i) : -1;
      if (code > 0) {
        out.append(words(words));
        out.append(text, i, code);
        i = code;
      } else if (c == '\\' && i + 1 < text.length()) {
        out.append(words(words));
        out.append(escaped(text.charAt(i + 1)));
        i += 2;
      } else {
        Optional<Link> link = depth < DEEPEST ? link(text, i) : Optional.empty();
        if (link.isPresent()) {
          out.append(words(words));
          out.append(shown(link.get(), depth));
          i = link.get().end();
        } else {
          words.append(c);
          i++;
        }
      }
    }
    return out.append(words(words)).toString();
  }

  private static String escaped(char sign) {
    return sign == '\n' ? "\n" : Character.isLetterOrDigit(sign) ? "\\\\" + sign : "\\" + sign;
  }

  /// Takes what was gathered: tags and entities become what they stand for.
  private static String words(StringBuilder gathered) {
    String text = gathered.toString();
    gathered.setLength(0);
    text = IMAGE.matcher(text).replaceAll("$1");
    text = ANCHOR.matcher(text).replaceAll("[$2]($1)");
    text = TAG.matcher(text).replaceAll(tag -> tag(tag.group(1)));
    text = text.replace("||", "\\|\\|");
    text = STRONG.matcher(text).replaceAll("**$1**");
    return ENTITY
        .matcher(text)
        .replaceAll(entity -> Matcher.quoteReplacement(entity(entity.group(1))));
  }

  private static String tag(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "br" -> "\n";
      case "b", "strong" -> "**";
      case "i", "em" -> "*";
      case "s", "del", "strike" -> "~~";
      case "code", "kbd", "samp" -> "`";
      case "summary" -> "**";
      default -> "";
    };
  }

  private static String entity(String name) {
    int point =
        switch (name) {
          case "amp" -> '&';
          case "lt" -> '<';
          case "gt" -> '>';
          case "quot" -> '"';
          case "apos" -> '\'';
          case "nbsp" -> '\u00a0';
          default ->
              name.charAt(1) == 'x'
                  ? Integer.parseInt(name.substring(2), 16)
                  : Integer.parseInt(name.substring(1));
        };
    if (!Character.isValidCodePoint(point) || Character.isISOControl(point)) {
      return "";
    }
    // a bracket that was written as one is no mention
    return Character.toString(point) + (point == '<' ? "\u200b" : "");
  }

  /// A link or picture.
  ///
  /// @param picture whether it is one
  /// @param text between its brackets
  /// @param address where it leads
  /// @param end behind it
  private record Link(boolean picture, String text, String address, int end) {}

  private Optional<Link> link(String text, int start) {
    boolean picture = text.startsWith("![", start);
    int open = picture ? start + 1 : start;
    if (text.charAt(open) != '[') {
      return Optional.empty();
    }
    int close = Brackets.closing(text, open, '[', ']');
    if (close < 0) {
      return Optional.empty();
    }
    String inside = text.substring(open + 1, close);
    char after = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
    if (after == '(') {
      int end = Brackets.closing(text, close + 1, '(', ')');
      if (end > 0) {
        String address = text.substring(close + 2, end).strip().split("\\s", 2)[0];
        return Optional.of(new Link(picture, inside, address.replaceAll("^<|>$", ""), end + 1));
      }
    }
    String name = inside;
    int end = close + 1;
    if (after == '[') {
      int second = text.indexOf(']', close + 2);
      if (second > 0) {
        name = second == close + 2 ? inside : text.substring(close + 2, second);
        end = second + 1;
      }
    }
    String address = references.get(name.toLowerCase(Locale.ROOT));
    return address == null
        ? Optional.empty()
        : Optional.of(new Link(picture, inside, address, end));
  }

  private String shown(Link link, int depth) {
    boolean web = WEB.matcher(link.address()).matches() && !link.address().contains(")");
    if (link.picture()) {
      return link.text().isBlank() || !web || depth > 0
          ? of(link.text(), depth + 1)
          : "[" + of(link.text(), depth + 1) + "](" + link.address() + ")";
    }
    String words = of(link.text(), depth + 1).strip();
    if (!web || words.isEmpty()) {
      return words;
    }
    // a link within a link would show both as they are written
    return words.contains("](") ? words : "[" + words + "](" + link.address() + ")";
  }

  /// Where a comment begins at or behind `from`, not as code and not escaped; -1 for nowhere.
  static int comment(String line, int from) {
    int i = from;
    while (i < line.length()) {
      if (line.startsWith("<!--", i)) {
        return i;
      }
      if (line.charAt(i) == '`') {
        int end = codeEnd(line, i);
        i = end > 0 ? end : ticks(line, i);
      } else {
        i += line.charAt(i) == '\\' ? 2 : 1;
      }
    }
    return -1;
  }

  private static int ticks(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  private static int codeEnd(String text, int start) {
    int end = ticks(text, start);
    int length = end - start;
    for (int i = end; i < text.length(); i++) {
      int run = ticks(text, i);
      if (run - i == length) {
        return run;
      }
      i = Math.max(i, run - 1);
    }
    return -1;
  }
}
