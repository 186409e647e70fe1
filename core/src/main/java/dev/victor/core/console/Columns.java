package dev.victor.core.console;

/// How many columns of a terminal a text takes: none for colours and for marks that sit on the
/// letter before them, two for what East Asian scripts and emoji take, one for the rest.
///
/// Source of the ranges: Unicode 16.0, EastAsianWidth.txt, classes W and F.
final class Columns {

  private static final char FIRST_MARK = '\u0300';
  private static final char ESCAPE = '\u001b';
  private static final int JOINER = 0x200d;

  private static final int[] WIDE = {
    0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3, 0x23f3,
    0x25fd, 0x25fe, 0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267f, 0x267f, 0x268a, 0x268f,
    0x2693, 0x2693, 0x26a1, 0x26a1, 0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26ce,
    0x26d4, 0x26d4, 0x26ea, 0x26ea, 0x26f2, 0x26f3, 0x26f5, 0x26f5, 0x26fa, 0x26fa, 0x26fd, 0x26fd,
    0x2705, 0x2705, 0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274c, 0x274e, 0x274e, 0x2753, 0x2755,
    0x2757, 0x2757, 0x2795, 0x2797, 0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b50,
    0x2b55, 0x2b55, 0x2e80, 0x303e, 0x3041, 0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3,
    0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6, 0x16fe0,
    0x18cff, 0x1aff0, 0x1b2fb, 0x1d300, 0x1d376, 0x1f004, 0x1f004, 0x1f0cf, 0x1f0cf, 0x1f18e,
    0x1f18e, 0x1f191, 0x1f19a, 0x1f200, 0x1f320, 0x1f32d, 0x1f335, 0x1f337, 0x1f37c, 0x1f37e,
    0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf, 0x1f3d3, 0x1f3e0, 0x1f3f0, 0x1f3f4, 0x1f3f4, 0x1f3f8,
    0x1f43e, 0x1f440, 0x1f440, 0x1f442, 0x1f4fc, 0x1f4ff, 0x1f53d, 0x1f54b, 0x1f54e, 0x1f550,
    0x1f567, 0x1f57a, 0x1f57a, 0x1f595, 0x1f596, 0x1f5a4, 0x1f5a4, 0x1f5fb, 0x1f64f, 0x1f680,
    0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0, 0x1f6d2, 0x1f6d5, 0x1f6d7, 0x1f6dc, 0x1f6df, 0x1f6eb,
    0x1f6ec, 0x1f6f4, 0x1f6fc, 0x1f7e0, 0x1f7eb, 0x1f7f0, 0x1f7f0, 0x1f90c, 0x1f93a, 0x1f93c,
    0x1f945, 0x1f947, 0x1f9ff, 0x1fa70, 0x1faff, 0x20000, 0x2fffd, 0x30000, 0x3fffd
  };

  private Columns() {}

  /// Columns that `text` takes.
  static int of(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char next = text.charAt(i);
      if (next == ESCAPE || next >= FIRST_MARK) {
        return i + walk(text, i, Integer.MAX_VALUE, true);
      }
    }
    return length;
  }

  /// As much of `text` as `columns` hold, an ellipsis at the end of what was cut.
  static String cut(String text, int columns) {
    return of(text) <= columns ? text : text.substring(0, fitting(text, columns - 1)) + "…";
  }

  /// How many characters of `text` fit into `columns`.
  static int fitting(String text, int columns) {
    return walk(text, 0, columns, false);
  }

  /// Goes through `text` from a place until `most` columns are full.
  ///
  /// @return the columns gone through, or the place that was reached
  private static int walk(String text, int from, int most, boolean columns) {
    int at = from;
    int used = 0;
    boolean joined = false;
    while (at < text.length()) {
      int colour = text.charAt(at) == ESCAPE ? Tone.length(text, at) : 0;
      if (colour > 0) {
        at += colour;
        continue;
      }
      int point = text.codePointAt(at);
      int more = joined ? 0 : width(point);
      if (used + more > most) {
        break;
      }
      used += more;
      joined = point == JOINER;
      at += Character.charCount(point);
    }
    return columns ? used : at;
  }

  private static int width(int point) {
    if (point < FIRST_MARK) {
      return 1;
    }
    if (point >= 0x1f3fb && point <= 0x1f3ff) { // colours of skin, which go with the emoji before
      return 0;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || (point >= 0x1160 && point <= 0x11ff)) {
      return 0;
    }
    return wide(point) ? 2 : 1;
  }

  private static boolean wide(int point) {
    int low = 0;
    int high = WIDE.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (point > WIDE[2 * middle + 1]) {
        low = middle + 1;
      } else if (point < WIDE[2 * middle]) {
        high = middle - 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
