package dev.victor.trading.anonymise;

import java.util.regex.Pattern;

/// What a number with its points, commas, colons, slashes and dashes is by its form.
final class Numeral {

  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
  private static final String DATE =
      "(?:(?:19|20)\\d\\d([./-])"
          + DAY
          + "\\1"
          + DAY
          + "|"
          + DAY
          + "([./-])"
          + DAY
          + "\\2(?:(?:19|20)?\\d\\d))";
  private static final String TIME = "(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d(?:[.,:]\\d{1,9})?)?";

  private static final Pattern MOMENT =
      Pattern.compile("(?:" + DATE + "(?:[-/:.]" + TIME + ")?|" + TIME + "(?:-" + TIME + ")?)");

  /// A whole part, thousands parted or not, and a fraction; or thousands without one. It starts
  /// with 0 only where it is short: a comma in it may have parted the cell.
  private static final Pattern DECIMAL =
      Pattern.compile(
          "(?:\\d{1,3}|[1-9]\\d*)[.,]\\d+"
              + "|[1-9]\\d{0,2}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?"
              + "|[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");

  /// Few enough digits to be a volume, a leverage or a count.
  private static final Pattern FEW = Pattern.compile("0|[1-9]\\d{0,3}");

  private Numeral() {}

  /// Whether its form says what it is: a date, a time, a decimal, or a part of a whole such as
  /// `34/42.5658` or `1:500`.
  static boolean isFigure(String text) {
    return isDecimal(text) || MOMENT.matcher(text).matches() || isFraction(text);
  }

  /// Whether it is a number with a fraction, or with its thousands parted.
  static boolean isDecimal(String text) {
    return DECIMAL.matcher(text).matches();
  }

  private static boolean isFraction(String text) {
    int cut = Math.max(text.indexOf('/'), text.indexOf(':'));
    return cut > 0 && isAmount(text.substring(0, cut)) && isAmount(text.substring(cut + 1));
  }

  private static boolean isAmount(String text) {
    return FEW.matcher(text).matches() || isDecimal(text);
  }
}
