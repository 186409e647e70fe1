package dev.victor.testgen.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One check of a contract.
///
/// @param id its name in the suite, without the `test_` of Python
/// @param scope what it is run for, in the words of its library, such as `case` or `knobs`
/// @param when what must hold for it to be run; in Java the contract it belongs to
public record Check(String id, String scope, List<String> when) {

  private static final Pattern PYTHON =
      Pattern.compile(
          "@check\\(\"([a-z0-9 ]+)\"(?:, when=\"([a-z, -]+)\")?\\)\\s+def test_([a-z0-9_]+)\\(");

  private static final Pattern JAVA =
      Pattern.compile("@MethodSource\\(\"(\\w+)\"\\)\\s+default void (\\w+)\\(");

  /// Copies the list.
  public Check {
    when = List.copyOf(when);
  }

  /// The checks of the pytest library.
  public static List<Check> python(List<ShippedFile> library) {
    List<Check> checks = new ArrayList<>();
    for (ShippedFile file : library) {
      for (Matcher check = PYTHON.matcher(file.text()); check.find(); ) {
        String when = check.group(2);
        checks.add(
            new Check(
                check.group(3),
                check.group(1),
                when == null ? List.of() : Arrays.asList(when.split(", "))));
      }
    }
    return checks;
  }

  /// The checks of the JUnit library.
  public static List<Check> java(List<ShippedFile> library) {
    List<Check> checks = new ArrayList<>();
    for (ShippedFile file : library) {
      for (Matcher check = JAVA.matcher(file.text()); check.find(); ) {
        checks.add(
            new Check(
                check.group(2),
                check.group(1),
                List.of(file.name().substring(0, file.name().length() - ".java".length()))));
      }
    }
    return checks;
  }
}
