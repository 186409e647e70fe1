package dev.victor.trading.statement.mt5dump;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.statement.Amounts;
import java.math.BigDecimal;
import java.util.Map;

/// One deal of a dump, as text by field.
///
/// @param file name of the file, for messages
/// @param line where it stands
/// @param fields by name, in lower case
record DumpRow(String file, long line, Map<String, String> fields) {

  /// The text of a field; empty when there is none.
  String text(String field) {
    String text = fields.getOrDefault(field, "").strip();
    return text.equals("null") || text.equals("NaN") || text.equals("None") ? "" : text;
  }

  /// The number in a field; zero when it is blank.
  ///
  /// @throws BadInput when it is none
  BigDecimal amount(String field) {
    String text = text(field);
    return text.isEmpty() ? BigDecimal.ZERO : number(field);
  }

  /// The number in a field that must have one.
  ///
  /// @throws BadInput when it is blank or no number
  BigDecimal number(String field) {
    return Amounts.parse(text(field)).orElseThrow(() -> wrong(field, "a number"));
  }

  /// The broker's number in a field, without the decimals a worksheet gives it; empty when it is
  /// blank or zero.
  ///
  /// @throws BadInput when it is no whole number
  String id(String field) {
    BigDecimal number = amount(field).stripTrailingZeros();
    if (number.scale() > 0 || number.signum() < 0) {
      throw wrong(field, "a whole number");
    }
    return number.signum() == 0 ? "" : number.toBigInteger().toString();
  }

  /// A failure that points at a field.
  BadInput wrong(String field, String expected) {
    String found = text(field).replaceAll("[\\p{Cntrl}\\s]+", " ");
    return new BadInput(
        file + ":" + line,
        field
            + ": expected "
            + expected
            + ", found \""
            + (found.length() > 40 ? found.substring(0, 40) + "…" : found)
            + "\"",
        "nothing was stored; save the result of history_deals_get again");
  }
}
