package dev.victor.git.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says a regular expression of RE2 in the words of `grep -E` (POSIX extended, locale C), for texts
/// that are names of branches. What cannot be said is refused, never bent.
///
/// One character beyond ASCII is several bytes to grep: a single `.` lets through a run of them.
final class PosixPattern {

  private static final int MOST = 255;
  private static final int HEAVIEST = 10_000;

  private final Re2Text in;
  private long weight;

  private PosixPattern(Re2Text in) {
    this.in = in;
  }

  /// The pattern that matches the same names as a whole.
  ///
  /// @param where the setting, for the message
  /// @throws dev.victor.core.failure.BadInput when POSIX has no words for it
  static String of(String re2, String where) {
    return "^(" + new PosixPattern(new Re2Text(re2, where)).alternatives(false) + ")$";
  }

  /// A text that stands for itself.
  static String literal(String text) {
    return text.replaceAll("[\\\\.\\[\\]{}()*+?^$|]", "\\\\$0");
  }

  /// A thing that can be repeated.
  ///
  /// @param once as it stands
  /// @param many as it stands before a star or plus
  /// @param weight how many characters it is when every repetition is written out
  private record Atom(String once, String many, long weight) {
    Atom(String both, long weight) {
      this(both, both, weight);
    }
  }

  private String alternatives(boolean fold) {
    boolean[] folding = {fold};
    List<String> all = new ArrayList<>();
    StringBuilder branch = new StringBuilder();
    while (!in.ended()) {
      if (in.take("|")) {
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
    if (in.take("(?")) {
      return group(fold);
    }
    if (in.take("(")) {
      return closed(fold[0]);
    }
    if (in.take("[")) {
      return Optional.of(letters(Bracket.read(in, fold[0])));
    }
    if (in.take("\\Q")) {
      return in.unquote() ? atom(fold) : Optional.empty();
    }
    if (in.take("\\")) {
      return Optional.of(escape(fold[0]));
    }
    int point = in.next();
    return Optional.of(
        switch (point) {
          case '.' -> letters(Letters.any());
          case '^', '$' -> anchor((char) point);
          default -> character(point, fold[0]);
        });
  }

  private Optional<Atom> closed(boolean fold) {
    long before = weight;
    weight = 0;
    String inner = alternatives(fold);
    in.take(")");
    Atom atom = new Atom("(" + inner + ")", weight);
    weight = before;
    return inner.isEmpty() ? Optional.empty() : Optional.of(atom);
  }

  /// What stands behind `(?`: a name, or flags for this group or for the rest of the outer one.
  private Optional<Atom> group(boolean[] fold) {
    if (in.take("P<") || in.take("<")) {
      in.until(">");
      return closed(fold[0]);
    }
    boolean on = true;
    boolean folds = fold[0];
    while (true) {
      int flag = in.next();
      switch (flag) {
        case '-' -> on = false;
        case 'i' -> folds = on;
        case ':' -> {
          return closed(folds);
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
    char letter = in.peek();
    Optional<Letters> perl = Letters.perl(letter);
    if (perl.isPresent()) {
      in.next();
      return letters(perl.get());
    }
    return switch (letter) {
      case 'A', 'z' -> {
        in.next();
        yield anchor(letter == 'A' ? '^' : '$');
      }
      case 'b', 'B', 'C', 'p', 'P' -> throw in.cannot("\\" + letter);
      default -> character(in.escaped(), fold);
    };
  }

  private Atom anchor(char sign) {
    if (in.comes("*+?{")) {
      throw in.cannot("a repeated " + sign);
    }
    return new Atom(String.valueOf(sign), 1);
  }

  private Atom letters(Letters meant) {
    if (meant.isEmpty()) {
      throw in.cannot("brackets with nothing in them that a branch name can have");
    }
    return new Atom(meant.once(), meant.many(), 1);
  }

  private Atom character(int point, boolean fold) {
    if (fold && point < 128 && Character.isLetter(point)) {
      return letters(Letters.pairs("" + (char) point + (char) point).folded());
    }
    String shown = Character.toString(point);
    return new Atom(point < 128 ? literal(shown) : "(" + shown + ")", 1);
  }

  private String repeated(Atom atom) {
    String count = in.count();
    if (!count.isEmpty()) {
      in.take("?");
      return counted(atom, count);
    }
    weigh(atom.weight());
    if (in.comes("*+")) {
      char sign = (char) in.next();
      in.take("?");
      return atom.many() + sign;
    }
    if (in.take("?")) {
      in.take("?");
      return atom.once() + "?";
    }
    return atom.once();
  }

  private String counted(Atom atom, String count) {
    int most =
        Stream.of(count.split(",", -1))
            .filter(number -> !number.isEmpty())
            .mapToInt(number -> number.length() > 3 ? MOST + 1 : Integer.parseInt(number))
            .max()
            .orElse(0);
    if (most > MOST) {
      throw in.cannot("a repetition of more than " + MOST);
    }
    weigh(atom.weight() * most);
    return most == 0 && !count.endsWith(",") ? "" : atom.once() + "{" + count + "}";
  }

  /// Repetitions of repetitions multiply; grep would take all memory there is.
  private void weigh(long more) {
    weight += more;
    if (weight > HEAVIEST) {
      throw in.cannot("so many repetitions of repetitions");
    }
  }
}
