package dev.victor.testgen.generate;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Names of generated classes.
final class Names {

  private Names() {}

  /// An id such as `lstm-small` as `LstmSmallTest`, `2d` as `Model2dTest`: no class of Java begins
  /// with a figure.
  static String javaTest(String id) {
    return (Character.isDigit(id.charAt(0)) ? "Model" : "") + camelCase(id) + "Test";
  }

  /// An id such as `lstm-small` as `LstmSmall`.
  static String camelCase(String id) {
    return Arrays.stream(id.split("[^A-Za-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}
