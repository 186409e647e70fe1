package dev.victor.testgen.subject;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Names of generated classes and their checks.
public final class Names {

  private static final String LIBRARY_CLASS = "ModelUnderTest";

  private Names() {}

  /// An id such as `lstm-small` as `LstmSmallTest`, `2d` as `Model2dTest`: no class of Java begins
  /// with a figure, and none has the name of one that it imports.
  public static String javaTest(String id) {
    String name = camelCase(id) + "Test";
    return Character.isDigit(id.charAt(0)) || name.equals(LIBRARY_CLASS) ? "Model" + name : name;
  }

  /// A check such as `loss_falls` as `lossFalls`.
  public static String method(String check) {
    String name = camelCase(check);
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /// An id such as `lstm-small` as `LstmSmall`.
  public static String camelCase(String id) {
    return Arrays.stream(id.split("[^A-Za-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}
