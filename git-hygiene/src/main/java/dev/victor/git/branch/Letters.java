package dev.victor.git.branch;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

/// A set of characters as a bracket expression of POSIX: exact in ASCII, all or nothing beyond.
///
/// What git allows in no branch name (blanks, control characters, `~^:?*[\`) is left out, and with
/// it everything that means something else between the brackets of other tools.
///
/// @param ascii which of the first 128
/// @param others whether all characters beyond are in
record Letters(BitSet ascii, boolean others) {

  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("alnum", "09AZaz"),
          Map.entry("alpha", "AZaz"),
          Map.entry("digit", "09"),
          Map.entry("graph", "!~"),
          Map.entry("lower", "az"),
          Map.entry("print", " ~"),
          Map.entry("punct", "!/:@[`{~"),
          Map.entry("space", "\t\r  "),
          Map.entry("upper", "AZ"),
          Map.entry("word", "09AZaz__"),
          Map.entry("xdigit", "09AFaf"));

  private static final BitSet IN_NAMES = inNames();

  /// The characters from the first to the second of each pair.
  static Letters pairs(String pairs) {
    BitSet set = new BitSet();
    for (int i = 0; i < pairs.length(); i += 2) {
      set.set(pairs.charAt(i), pairs.charAt(i + 1) + 1);
    }
    return new Letters(set, false);
  }

  /// A class by its POSIX name.
  static Optional<Letters> named(String name) {
    return Optional.ofNullable(CLASSES.get(name)).map(Letters::pairs);
  }

  /// A class by the letter after the backslash: `d`, `s`, `w`, or in upper case what is not in it.
  static Optional<Letters> perl(char letter) {
    return switch (letter) {
      case 'd' -> named("digit");
      case 's' -> named("space");
      case 'w' -> named("word");
      case 'D' -> named("digit").map(Letters::negated);
      case 'S' -> named("space").map(Letters::negated);
      case 'W' -> named("word").map(Letters::negated);
      default -> Optional.empty();
    };
  }

  static Letters any() {
    return pairs("").negated();
  }

  Letters negated() {
    BitSet rest = new BitSet();
    rest.set(0, 128);
    rest.andNot(ascii);
    return new Letters(rest, !others);
  }

  Letters and(Letters more) {
    BitSet both = (BitSet) ascii.clone();
    both.or(more.ascii);
    return new Letters(both, others || more.others);
  }

  /// Each letter in both cases.
  Letters folded() {
    BitSet both = (BitSet) ascii.clone();
    for (int c = 'a'; c <= 'z'; c++) {
      if (ascii.get(c) || ascii.get(c - 32)) {
        both.set(c);
        both.set(c - 32);
      }
    }
    return new Letters(both, others);
  }

  boolean isEmpty() {
    return !others && !ascii.intersects(IN_NAMES);
  }

  /// One of them; in bytes, a run of characters beyond ASCII counts as one or several.
  String once() {
    String many = many();
    return others ? "(" + many + "|[^ -~]+)" : many;
  }

  /// The same before a `*` or `+`, where it is exact.
  String many() {
    BitSet shown = others ? negated().ascii : (BitSet) ascii.clone();
    shown.and(IN_NAMES);
    if (others) {
      return shown.isEmpty() ? "." : "[^" + listed(shown) + "]";
    }
    String only = listed(shown);
    return only.length() == 1 && Character.isLetterOrDigit(only.charAt(0))
        ? only
        : "[" + only + "]";
  }

  private static String listed(BitSet set) {
    StringBuilder list = new StringBuilder(set.get(']') ? "]" : "");
    for (int c = set.nextSetBit(0); c >= 0; c = set.nextSetBit(c + 1)) {
      int end = Character.isLetterOrDigit(c) ? runEnd(set, c) : c;
      if (end - c > 2) {
        list.append((char) c).append('-').append((char) end);
        c = end;
      } else if (c != ']' && c != '-') {
        list.append((char) c);
      }
    }
    return list.append(set.get('-') ? "-" : "").toString();
  }

  private static int runEnd(BitSet set, int from) {
    int end = from;
    while (set.get(end + 1) && Character.isLetterOrDigit(end + 1)) {
      end++;
    }
    return end;
  }

  private static BitSet inNames() {
    BitSet set = new BitSet();
    set.set('!', 127);
    for (int c : "~^:?*[\\".chars().toArray()) {
      set.clear(c);
    }
    return set;
  }
}
