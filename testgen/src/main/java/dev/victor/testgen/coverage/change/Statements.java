package dev.victor.testgen.coverage.change;

import java.util.BitSet;
import java.util.List;

/// Which lines of a source file continue a statement that began above them, and which say nothing
/// (blank, comment, brackets only). Tools report a statement by one of its lines; a change to
/// another of them is a change of the statement.
///
/// A light scanner, no parser: it knows comments, texts, brackets and how a statement ends.
final class Statements {

  private static final String NOTHING = "(){}[];,";

  private enum Mode {
    CODE,
    BLOCK_COMMENT,
    LONG_TEXT
  }

  private final Syntax syntax;
  private final int lines;
  private final BitSet says = new BitSet();
  private final BitSet continues = new BitSet();
  private final Shape shape = new Shape();
  private Mode mode = Mode.CODE;
  private char quote;
  private int brackets;
  private boolean open;
  private boolean said;

  private Statements(Syntax syntax, int lines) {
    this.syntax = syntax;
    this.lines = lines;
  }

  static Statements of(String path, List<String> lines) {
    Statements statements = new Statements(Syntax.of(path), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      statements.line(i + 1, lines.get(i));
    }
    return statements;
  }

  /// Whether the line has code of its own.
  boolean says(int line) {
    return says.get(line);
  }

  /// The first line of the statement that a line belongs to.
  int start(int line) {
    int start = line;
    while (start > 1 && continues.get(start)) {
      start--;
    }
    return start;
  }

  /// The last line of the statement that a line belongs to.
  int end(int line) {
    int end = line;
    while (end < lines && continues.get(end + 1)) {
      end++;
    }
    return end;
  }

  /// Whether nothing in the file can run; see [Shape].
  boolean isSilent() {
    return shape.isSilent(syntax);
  }

  private void line(int number, String text) {
    continues.set(number, open || mode == Mode.LONG_TEXT);
    said = mode == Mode.LONG_TEXT;
    shape.add(' ');
    boolean goesOn = false;
    int at = 0;
    while (at < text.length()) {
      if (mode != Mode.CODE) {
        at = inside(text, at);
        continue;
      }
      int past = skipped(text, at);
      if (past == at) {
        char c = text.charAt(at);
        goesOn = c == '\\' && text.substring(at + 1).isBlank();
        code(c);
        past++;
      }
      at = past;
    }
    says.set(number, said);
    if (syntax == Syntax.INDENTED) {
      open = brackets > 0 || goesOn;
    }
  }

  /// Goes on in a comment or text that spans lines; its end.
  private int inside(String text, int at) {
    String end = mode == Mode.BLOCK_COMMENT ? "*/" : String.valueOf(quote).repeat(3);
    int found = text.indexOf(end, at);
    if (found < 0) {
      return text.length();
    }
    mode = Mode.CODE;
    return found + end.length();
  }

  /// Past a comment, or a text, that begins here; the same place when neither does.
  private int skipped(String text, int at) {
    char c = text.charAt(at);
    if (syntax == Syntax.INDENTED ? c == '#' : text.startsWith("//", at)) {
      return text.length();
    }
    if (syntax == Syntax.BRACED && text.startsWith("/*", at)) {
      mode = Mode.BLOCK_COMMENT;
      return at + 2;
    }
    if (c != '"' && c != '\'') {
      return at;
    }
    said = true;
    open = true;
    shape.add(syntax == Syntax.BRACED ? '"' : ' ');
    if (text.startsWith(String.valueOf(c).repeat(3), at)) {
      mode = Mode.LONG_TEXT;
      quote = c;
      return at + 3;
    }
    return endOfText(text, at, c);
  }

  private static int endOfText(String text, int at, char quote) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), end + 1);
  }

  private void code(char c) {
    if (Character.isWhitespace(c)) {
      shape.add(' ');
      return;
    }
    said |= NOTHING.indexOf(c) < 0;
    shape.add(c);
    if (syntax == Syntax.BRACED) {
      open = c != '{' && c != '}' && c != ';';
    } else if ("([{".indexOf(c) >= 0) {
      brackets++;
    } else if (")]}".indexOf(c) >= 0) {
      brackets = Math.max(0, brackets - 1);
    }
  }
}
