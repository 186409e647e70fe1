package dev.victor.git.branch;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says a regular expression of RE2 in the words of `grep -E` (POSIX extended, locale C), for texts
/// that are names of branches. What cannot be said is refused, never bent.
///
/// One character beyond ASCII is several bytes to grep: a single `.` lets through a run of them.
final class PosixPattern {

  private static final String SPECIAL = "\\.[]{}()*+?^$|";
  private static final int MOST = 255;

  private final String text;
  private final String where;
  private int at;

  private PosixPattern(String text, String where) {
    this.text = text;
    this.where = where;
  }

  /// The pattern that matches the same names as a whole.
  ///
  /// @param where the setting, for the message
  /// @throws BadInput when POSIX has no words for it
  static String of(String re2, String where) {
    PosixPattern reader = new PosixPattern(re2, where);
    return "^(" + reader.alternatives(false) + ")$";
  }

  /// A text that stands for itself.
  static String literal(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      escaped.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
    }
    return escaped.toString();
  }

  /// A thing that can be repeated.
  ///
  /// @param once as it stands
  /// @param many as it stands before a star or plus
  private record Atom(String once, String many) {
    Atom(String both) {
      this(both, both);
    }
  }

  private String alternatives(boolean fold) {
    boolean[] folding = {fold};
    List<String> all = new ArrayList<>();
    StringBuilder branch = new StringBuilder();
    while (at < text.length() && text.charAt(at) != ')') {
      if (take("|")) {
        all.add(branch.toString());
        branch.setLength(0);
      } else {
        atom(folding).map(this::repeated).ifPresent(branch::append);
      }
    }
    all.add(branch.toString());
    String some = all.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining("|"));
    return all.contains("") && !some.isEmpty() ? "(" + some + ")?" : some;
  }

  /// Nothing for what stands for the empty text.
  private Optional<Atom> atom(boolean[] fold) {
    if (take("(?")) {
      return group(fold);
    }
    if (take("(")) {
      return closed(alternatives(fold[0]));
    }
    if (take("[")) {
      return Optional.of(letters(bracket(), fold[0]));
    }
    if (take("\\Q")) {
      int end = text.indexOf("\\E", at);
      String quoted = text.substring(at, end < 0 ? text.length() : end);
      at += quoted.length() + (end < 0 ? 0 : 2);
      return quoted.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Atom(
                  "("
                      + quoted
                          .codePoints()
                          .mapToObj(point -> character(point, fold[0]).once())
                          .collect(Collectors.joining())
                      + ")"));
    }
    if (take("\\")) {
      return Optional.of(escape(fold[0]));
    }
    int point = next();
    return Optional.of(
        switch (point) {
          case '.' -> letters(Letters.any(), false);
          case '^', '$' -> anchor((char) point);
          default -> character(point, fold[0]);
        });
  }

  private Optional<Atom> closed(String inner) {
    take(")");
    return inner.isEmpty() ? Optional.empty() : Optional.of(new Atom("(" + inner + ")"));
  }

  /// What stands behind `(?`: a name, or flags for this group or for the rest of the outer one.
  private Optional<Atom> group(boolean[] fold) {
    if (take("P<") || take("<")) {
      at = text.indexOf('>', at) + 1;
      return closed(alternatives(fold[0]));
    }
    boolean on = true;
    boolean folds = fold[0];
    while (true) {
      int flag = next();
      switch (flag) {
        case '-' -> on = false;
        case 'i' -> folds = on;
        case ':' -> {
          return closed(alternatives(folds));
        }
        case ')' -> {
          fold[0] = folds;
          return Optional.empty();
        }
        default -> {
          // m, s and U change nothing: a name is one line, and is matched as a whole
        }
      }
    }
  }

  private Atom escape(boolean fold) {
    char letter = text.charAt(at);
    Optional<Letters> perl = Letters.perl(letter);
    if (perl.isPresent()) {
      at++;
      return letters(perl.get(), false);
    }
    return switch (letter) {
      case 'A', 'z' -> {
        at++;
        yield anchor(letter == 'A' ? '^' : '$');
      }
      case 'b', 'B', 'C', 'p', 'P' -> throw cannot("\\" + letter);
      default -> character(escaped(), fold);
    };
  }

  private Atom anchor(char sign) {
    if (at < text.length() && "*+?{".indexOf(text.charAt(at)) >= 0) {
      throw cannot("a repeated " + sign);
    }
    return new Atom(String.valueOf(sign));
  }

  /// The character behind a backslash: itself, a control character, or by its number.
  private int escaped() {
    if (take("x{")) {
      int end = text.indexOf('}', at);
      int point = Integer.parseInt(text.substring(at, end), 16);
      at = end + 1;
      return point;
    }
    if (take("x")) {
      at += 2;
      return Integer.parseInt(text.substring(at - 2, at), 16);
    }
    int begin = at;
    while (at < text.length() && at - begin < 3 && "01234567".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at > begin) {
      return Integer.parseInt(text.substring(begin, at), 8);
    }
    int point = next();
    int control = "afnrtv".indexOf(point);
    return control < 0 ? point : "\u0007\f\n\r\t\u000b".charAt(control);
  }

  private Letters bracket() {
    boolean negated = take("^");
    Letters all = Letters.pairs("");
    for (boolean first = true; first || text.charAt(at) != ']'; first = false) {
      all = all.and(member());
    }
    at++;
    return negated ? all.negated() : all;
  }

  private Letters member() {
    if (take("[:")) {
      int end = text.indexOf(":]", at);
      String name = text.substring(at, end);
      at = end + 2;
      boolean not = name.startsWith("^");
      Letters named =
          Letters.named(not ? name.substring(1) : name)
              .orElseThrow(() -> cannot("[:" + name + ":]"));
      return not ? named.negated() : named;
    }
    if (text.charAt(at) == '\\') {
      Optional<Letters> perl = Letters.perl(text.charAt(at + 1));
      if (perl.isPresent()) {
        at += 2;
        return perl.get();
      }
    }
    int low = one();
    int high = low;
    if (text.startsWith("-", at) && at + 1 < text.length() && text.charAt(at + 1) != ']') {
      at++;
      high = one();
    }
    if (high > 127) {
      throw cannot("a letter beyond ASCII in brackets");
    }
    return Letters.pairs("" + (char) low + (char) high);
  }

  private int one() {
    if (take("\\")) {
      if ("pP".indexOf(text.charAt(at)) >= 0) {
        throw cannot("\\" + text.charAt(at));
      }
      return escaped();
    }
    return next();
  }

  private Atom letters(Letters letters, boolean fold) {
    Letters meant = fold ? letters.folded() : letters;
    if (meant.isEmpty()) {
      throw cannot("brackets with nothing in them that a branch name can have");
    }
    return new Atom(meant.once(), meant.many());
  }

  private Atom character(int point, boolean fold) {
    if (fold && point < 128 && Character.isLetter(point)) {
      return letters(Letters.pairs("" + (char) point + (char) point), true);
    }
    String shown = Character.toString(point);
    return new Atom(point < 128 ? literal(shown) : "(" + shown + ")");
  }

  private String repeated(Atom atom) {
    String sign = "";
    if (take("*") || take("+") || take("?")) {
      sign = text.substring(at - 1, at);
    } else if (text.startsWith("{", at)) {
      int end = text.indexOf('}', at);
      String count = end < 0 ? "" : text.substring(at + 1, end);
      if (count.matches("\\d+(,\\d*)?")) {
        at = end + 1;
        sign = counted(count);
      }
    }
    if (!sign.isEmpty()) {
      take("?");
    }
    return switch (sign) {
      case "*", "+" -> atom.many() + sign;
      case "{0}" -> "";
      default -> atom.once() + sign;
    };
  }

  private String counted(String count) {
    for (String number : count.split(",")) {
      if (number.length() > 3 || Integer.parseInt(number) > MOST) {
        throw cannot("a repetition of more than " + MOST);
      }
    }
    return count.equals("0,0") ? "{0}" : "{" + count + "}";
  }

  private boolean take(String wanted) {
    boolean found = text.startsWith(wanted, at);
    at += found ? wanted.length() : 0;
    return found;
  }

  private int next() {
    int point = text.codePointAt(at);
    at += Character.charCount(point);
    return point;
  }

  private BadInput cannot(String what) {
    return new BadInput(
        where,
        "hooks cannot use " + Quoted.of(text) + ": grep -E has no words for " + what,
        "write it with letters, [a-z], \\d, \\w, (a|b), * + ? and {1,9}");
  }
}
