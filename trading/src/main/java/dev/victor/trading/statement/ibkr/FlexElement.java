package dev.victor.trading.statement.ibkr;

import dev.victor.core.failure.BadInput;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// One element of a Flex document; all that Flex tells stands in attributes.
///
/// @param file name of the file, for messages
/// @param line where it stands
/// @param name of the element
/// @param attributes by name
record FlexElement(String file, int line, String name, Map<String, String> attributes) {

  /// The first of some attributes that holds something; empty when none does.
  String text(String... names) {
    for (String each : names) {
      String value = attributes.getOrDefault(each, "").strip();
      if (!value.isEmpty() && !value.equals("--") && !value.equals("N/A")) {
        return value;
      }
    }
    return "";
  }

  /// The number in the first of some attributes that holds something.
  ///
  /// @throws BadInput when it is no number
  Optional<BigDecimal> number(String... names) {
    for (String each : names) {
      String value = text(each);
      if (!value.isEmpty()) {
        return Optional.of(Figures.parse(value).orElseThrow(() -> wrong(each, "a number", value)));
      }
    }
    return Optional.empty();
  }

  /// The number in an attribute, zero when there is none.
  BigDecimal amount(String... names) {
    return number(names).orElse(BigDecimal.ZERO);
  }

  /// A failure that points at an attribute.
  BadInput wrong(String attribute, String expected, String found) {
    String shown = found.replaceAll("[\\p{Cntrl}\\s]+", " ");
    return new BadInput(
        file + ":" + line,
        name
            + " "
            + attribute
            + ": expected "
            + expected
            + ", found \""
            + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown)
            + "\"",
        "nothing was stored; run the Flex query again and download it whole");
  }
}
