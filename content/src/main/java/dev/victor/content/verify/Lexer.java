package dev.victor.content.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into words, numbers and marks. Every repetition is possessive, so that no text makes
/// it slow.
final class Lexer {

  private static final String TAIL = "(?![\\p{L}\\p{N}])";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<address>https?://[^\\s<>()]{1,300}+)"
              + "|(?<day>\\d{4}-\\d{2}-\\d{2}(?![\\p{L}\\p{N}]|[.-][\\p{L}\\p{N}]))"
              + "|(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?+"
              + TAIL
              + ")|(?<named>\\d[\\p{N}\\p{L}_-]*+(?:\\.\\p{L}{1,8}|(?:/[\\p{L}\\p{N}_.-]*+[\\p{L}\\p{N}_])++)"
              + TAIL
              + ")|(?<version>[vV]\\d++(?:\\.\\d++)*+(?:-\\p{L}[\\p{L}\\p{N}]*+(?:\\.[\\p{L}\\p{N}]++)*+)?+"
              + TAIL
              + "|\\d++\\.\\d++\\.\\d++(?:-\\p{L}[\\p{L}\\p{N}]*+(?:\\.\\d++)?+)?+"
              + TAIL
              + ")"
              + "|(?<hash>(?=\\d*+[a-f])(?=[a-f]*+\\d)[0-9a-f]{7,40}"
              + TAIL
              + ")|(?<number>[-+\u2212\u00b1]?(?:\\d{1,3}(?:[,\u202f\u00a0]\\d{3})++(?!\\d)|\\d++)(?:[.,]\\d++)?+)"
              + "|(?<mention>[@#][\\p{L}\\p{N}][\\p{L}\\p{N}_-]*+)"
              + "|(?<word>(?:\\.{0,2}/|\\.(?=\\p{L}))?+[\\p{L}_](?:[\\p{L}\\p{N}\\p{M}_]|[-'\u2019./\\\\&+#](?=[\\p{L}\\p{N}_])|::(?=\\p{L}))*+)"
              + "|(?<line>\\R)|(?<mark>\\S)");
  private static final Pattern SIGNED = Pattern.compile("[-+\u2212\u00b1].*");
  private static final Pattern JOINED = Pattern.compile(".*[./_\\\\].*");

  private Lexer() {}

  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher next = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length() && next.find(at)) {
      Token.Kind kind = kind(next);
      int start = next.start();
      int end = next.end();
      boolean joined =
          start > 0
              && kind == Token.Kind.NUMBER
              && Character.isLetterOrDigit(text.charAt(start - 1));
      if (joined && SIGNED.matcher(next.group()).matches()) {
        end = start + 1;
        kind = Token.Kind.MARK;
      }
      tokens.add(new Token(start, end, text.substring(start, end), kind));
      at = end;
    }
    return tokens;
  }

  private static Token.Kind kind(Matcher found) {
    if (found.group("word") != null) {
      return JOINED.matcher(found.group()).matches() ? Token.Kind.PATH : Token.Kind.WORD;
    }
    if (found.group("number") != null) {
      return Token.Kind.NUMBER;
    }
    if (found.group("day") != null) {
      return Token.Kind.DAY;
    }
    if (found.group("clock") != null) {
      return Token.Kind.CLOCK;
    }
    if (found.group("version") != null) {
      return Token.Kind.VERSION;
    }
    if (found.group("hash") != null) {
      return Token.Kind.HASH;
    }
    if (found.group("mention") != null) {
      return Token.Kind.MENTION;
    }
    return found.group("address") != null || found.group("named") != null
        ? Token.Kind.PATH
        : Token.Kind.MARK;
  }
}
