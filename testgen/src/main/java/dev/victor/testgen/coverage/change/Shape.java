package dev.victor.testgen.coverage.change;

import java.util.regex.Pattern;

/// What a file is made of, as far as it tells whether anything in it can run: its code without
/// comments, each text as one `"`.
final class Shape {

  private static final int LONGEST = 20_000;

  /// Arguments of an annotation or a method, those inside others first.
  private static final Pattern ROUND = Pattern.compile("\\([^()]*\\)");

  /// What makes of a class a place for constants; compilers leave nothing of it to run.
  private static final Pattern NOBODY =
      Pattern.compile("\\bprivate [A-Za-z_][A-Za-z_0-9]* ?# ?\\{ ?\\}");

  private static final Pattern INTERFACE = Pattern.compile("(?s)[^{]*\\binterface\\b.*");

  /// What computes a value: a call, or an array.
  private static final Pattern COMPUTES = Pattern.compile("=[^;]*[#{\\[]|# ?=|\\bnew\\b");

  private final StringBuilder code = new StringBuilder();
  private boolean any;

  void add(char c) {
    any |= c != ' ' && c != '"';
    boolean twice = c == ' ' && (code.isEmpty() || code.charAt(code.length() - 1) == ' ');
    if (!twice && code.length() < LONGEST) {
      code.append(c);
    }
  }

  /// Whether it is only comments and texts, or declares without bodies: an interface, an
  /// annotation, a class of constants that nobody can make.
  boolean isSilent(Syntax syntax) {
    return !any || (syntax == Syntax.BRACED && code.length() < LONGEST && declaresOnly());
  }

  private boolean declaresOnly() {
    String plain = code.toString();
    for (String before = ""; !before.equals(plain); ) {
      before = plain;
      plain = ROUND.matcher(plain).replaceAll("#");
    }
    boolean constants = NOBODY.matcher(plain).find();
    plain = NOBODY.matcher(plain).replaceAll("");
    return (constants || INTERFACE.matcher(plain).matches())
        && plain.indexOf('{') == plain.lastIndexOf('{')
        && !COMPUTES.matcher(plain).find();
  }
}
