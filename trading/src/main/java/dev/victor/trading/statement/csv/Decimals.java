package dev.victor.trading.statement.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Numbers as brokers write them, exact: `1,234.56`, `1.234,56`, `$420.10`, `($12.50)`, `−0.8`,
/// `85,703.13 USD`, `1e-05`. A number that was read a moment ago is the same object again.
public final class Decimals {

  /// Which sign stands before the decimals; the other one may group thousands.
  public enum Mark {
    /// `1,234.56`.
    POINT('.'),
    /// `1.234,56`.
    COMMA(',');

    private final char sign;

    Mark(char sign) {
      this.sign = sign;
    }
  }

  private static final int LONGEST = 60;
  private static final int WIDEST_SCALE = 30;
  private static final int EXACT_LONG = 18;
  private static final int REMEMBERED = 1 << 12;

  /// Digits that survive in a binary double, which is what a worksheet stores.
  private static final MathContext SPREADSHEET = new MathContext(15);

  private record Known(String text, BigDecimal number) {}

  private final Mark mark;
  private final boolean worksheet;
  private final @Nullable Known[] known = new @Nullable Known[REMEMBERED];

  /// Numbers with a decimal mark; those of a worksheet are rounded to what a double holds.
  Decimals(Mark mark, boolean worksheet) {
    this.mark = mark;
    this.worksheet = worksheet;
  }

  /// The number in a text; empty when it is none.
  public static Optional<BigDecimal> parse(String text, Mark mark) {
    return Optional.ofNullable(new Plain(text, mark.sign).number());
  }

  /// The number between two places; null when there is none.
  @Nullable BigDecimal parse(char[] chars, int from, int to) {
    int slot = hash(chars, from, to) & (REMEMBERED - 1);
    Known before = known[slot];
    if (before != null && Texts.same(before.text(), chars, from, to)) {
      return before.number();
    }
    BigDecimal number = fresh(chars, from, to);
    if (number != null) {
      known[slot] = new Known(new String(chars, from, to - from), number);
    }
    return number;
  }

  private @Nullable BigDecimal fresh(char[] chars, int from, int to) {
    if (worksheet) {
      BigDecimal stored = new Plain(new String(chars, from, to - from), mark.sign).number();
      return stored == null || stored.precision() <= 15 ? stored : rounded(stored);
    }
    BigDecimal simple = simple(chars, from, to);
    return simple != null
        ? simple
        : new Plain(new String(chars, from, to - from), mark.sign).number();
  }

  private static BigDecimal rounded(BigDecimal number) {
    BigDecimal shorter = number.round(SPREADSHEET).stripTrailingZeros();
    return shorter.scale() < 0 ? shorter.setScale(0) : shorter;
  }

  /// Digits with at most one mark and one minus: nearly all numbers of a long file.
  private @Nullable BigDecimal simple(char[] chars, int from, int to) {
    int at = from < to && chars[from] == '-' ? from + 1 : from;
    if (at == to || to - at > EXACT_LONG) {
      return null;
    }
    long value = 0;
    int scale = -1;
    for (int i = at; i < to; i++) {
      char c = chars[i];
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        scale += scale < 0 ? 0 : 1;
      } else if (c == mark.sign && scale < 0 && i > at && i + 1 < to) {
        scale = 0;
      } else {
        return null;
      }
    }
    return BigDecimal.valueOf(at == from ? value : -value, Math.max(0, scale));
  }

  private static int hash(char[] chars, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + chars[i];
    }
    return hash ^ hash >>> 12;
  }

  /// The slow way, for everything a person or a spreadsheet puts around a number.
  private static final class Plain {

    private final char point;
    private String text;
    private boolean negative;

    Plain(String text, char point) {
      this.text = text.strip();
      this.point = point;
    }

    @Nullable BigDecimal number() {
      if (text.isEmpty() || text.length() > LONGEST) {
        return null;
      }
      brackets();
      if (!sign()) {
        currency();
        sign();
      }
      currency();
      StringBuilder digits = ungrouped();
      if (digits == null) {
        return null;
      }
      BigDecimal value = new BigDecimal(digits.toString());
      return Math.abs(value.scale()) > WIDEST_SCALE ? null : negative ? value.negate() : value;
    }

    /// Bookkeepers put a loss in brackets; Tradovate puts the currency before them.
    private void brackets() {
      int open = text.indexOf('(');
      if (open >= 0 && open <= 1 && text.endsWith(")")) {
        text = text.substring(0, open) + text.substring(open + 1, text.length() - 1);
        negative = true;
      }
    }

    private boolean sign() {
      boolean signed = !text.isEmpty() && "-+\u2212\u2013".indexOf(text.charAt(0)) >= 0;
      if (signed) {
        negative |= text.charAt(0) != '+';
        text = text.substring(1).strip();
      }
      return signed;
    }

    /// A currency sign or a code of letters, before or after, is not the number's business.
    private void currency() {
      if (!text.isEmpty() && Character.getType(text.charAt(0)) == Character.CURRENCY_SYMBOL) {
        text = text.substring(1).strip();
      }
      int end = text.length();
      while (end > 0 && letter(text.charAt(end - 1))) {
        end--;
      }
      int letters = text.length() - end;
      boolean code = letters >= 3 && letters <= 5 && end > 0;
      boolean sign = letters == 1 && !Character.isLetter(text.charAt(end));
      if (code || sign) {
        text = text.substring(0, end).strip();
      }
    }

    private static boolean letter(char c) {
      return Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /// The digits with a point and an exponent; null when thousands are not grouped by three.
    private @Nullable StringBuilder ungrouped() {
      StringBuilder plain = new StringBuilder(text.length());
      int group = -1;
      boolean decimals = false;
      int exponent = -1;
      int count = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= '0' && c <= '9') {
          plain.append(c);
          count++;
          group += group < 0 || decimals || exponent >= 0 ? 0 : 1;
        } else if (c == point && !decimals && exponent < 0 && (group < 0 || group == 3)) {
          plain.append('.');
          decimals = true;
        } else if (thousands(c) && !decimals && exponent < 0 && count > 0 && grouped(group, i)) {
          group = 0;
        } else if ((c == 'e' || c == 'E') && exponent < 0 && count > 0) {
          plain.append(c);
          exponent = i;
        } else if ((c == '-' || c == '+') && exponent == i - 1 && exponent >= 0) {
          plain.append(c);
        } else {
          return null;
        }
      }
      boolean whole = decimals || exponent >= 0 || group < 0 || group == 3;
      boolean ends = count > 0 && Character.isDigit(text.charAt(text.length() - 1));
      boolean short3 = exponent < 0 || text.length() - exponent <= 4;
      return whole && (ends || trailingPoint()) && short3 ? plain : null;
    }

    private boolean trailingPoint() {
      return text.length() > 1
          && text.charAt(text.length() - 1) == point
          && Character.isDigit(text.charAt(text.length() - 2));
    }

    private boolean thousands(char c) {
      return c != point
          && (c == ','
              || c == '.'
              || c == '\''
              || c == ' '
              || c == '\u2019'
              || c == '\u00a0'
              || c == '\u202f'
              || c == '\u2009');
    }

    private static boolean grouped(int group, int at) {
      return group < 0 ? at <= 3 : group == 3;
    }
  }
}
