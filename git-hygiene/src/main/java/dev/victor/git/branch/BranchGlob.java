package dev.victor.git.branch;

/// A glob over branch names: `*` and `?` stay within a part between slashes, `**` goes over them.
///
/// Matched by a table, so that no pattern, however hostile, takes more than its length times the
/// name's.
///
/// @param pattern as it was written
public record BranchGlob(String pattern) {

  /// Whether a branch name matches as a whole.
  public boolean matches(String name) {
    boolean[] reached = new boolean[name.length() + 1];
    reached[0] = true;
    for (int i = 0; i < pattern.length(); i++) {
      boolean deep = pattern.startsWith("**", i);
      reached =
          pattern.charAt(i) == '*'
              ? star(reached, name, deep)
              : one(reached, name, pattern.charAt(i));
      if (deep) {
        i++;
      }
    }
    return reached[name.length()];
  }

  /// The same as a pattern of `grep -E` (locale C), for whole names.
  public String expression() {
    StringBuilder expression = new StringBuilder("^");
    Letters inPart = Letters.pairs("//").negated();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (pattern.startsWith("**", i)) {
        expression.append(".*");
        i++;
      } else if (c == '*') {
        expression.append(inPart.many()).append('*');
      } else {
        expression.append(c == '?' ? inPart.once() : PosixPattern.literal(String.valueOf(c)));
      }
    }
    return expression.append('$').toString();
  }

  private static boolean[] star(boolean[] reached, String name, boolean deep) {
    boolean[] next = reached.clone();
    for (int at = 0; at < name.length(); at++) {
      next[at + 1] |= next[at] && (deep || name.charAt(at) != '/');
    }
    return next;
  }

  private static boolean[] one(boolean[] reached, String name, char wanted) {
    boolean[] next = new boolean[reached.length];
    for (int at = 0; at < name.length(); at++) {
      char found = name.charAt(at);
      next[at + 1] = reached[at] && (found == wanted || (wanted == '?' && found != '/'));
    }
    return next;
  }
}
