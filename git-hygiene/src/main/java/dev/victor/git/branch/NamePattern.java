package dev.victor.git.branch;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/// A regular expression of RE2 that names of branches have to match as a whole.
///
/// RE2/J takes two alternatives that begin alike for one, even where only one of them folds case
/// (`F.|(?i)f` does not find `f`; google/re2j#211). Nothing, said at the start of each alternative,
/// keeps them apart.
final class NamePattern {

  private static final String NOTHING = "(?:)";

  /// Quoted text, an escaped character, a bracket, or the bar between alternatives.
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\\\Q(?s:.*?)(?:\\\\E|\\z)|\\\\(?s:.)"
              + "|\\[\\^?\\]?(?:\\[:\\^?\\w+:\\]|\\\\(?s:.)|[^\\]\\\\])*\\]|(\\|)");

  private final Pattern pattern;

  /// @param expression known to be one
  NamePattern(String expression) {
    Matcher tokens = TOKEN.matcher(expression);
    StringBuilder apart = new StringBuilder();
    int told = 0;
    while (tokens.find()) {
      apart.append(expression, told, tokens.end()).append(tokens.group(1) == null ? "" : NOTHING);
      told = tokens.end();
    }
    pattern = Pattern.compile(apart.append(expression.substring(told)).toString());
  }

  boolean matches(String name) {
    return pattern.matches(name);
  }
}
