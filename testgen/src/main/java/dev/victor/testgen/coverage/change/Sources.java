package dev.victor.testgen.coverage.change;

import dev.victor.testgen.coverage.measure.Measurement;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which files of a change should have been measured: those in a language that the reports cover,
/// tests aside.
final class Sources {

  private static final Pattern TEST =
      Pattern.compile(
          "(^|.*/)(test|tests|testing|__tests__|spec|specs|testFixtures|it|e2e)/.*"
              + "|(^|.*/)(test_[^/]*|[^/]*_test|conftest|[^/]*[.-](test|spec))\\.[^./]+"
              + "|(^|.*/)src/[a-zA-Z]*[tT]est[a-zA-Z]*/.*"
              + "|(^|.*/)[^/]*(Test|Tests|IT)\\.(java|kt|groovy|scala)");

  /// Where no folder makes a test: packages are called `it` or `testing` too.
  private static final Pattern MAIN = Pattern.compile("(^|.*/)src/main/.*");

  private static final Pattern DECLARATION =
      Pattern.compile("(^|.*/)(package-info|module-info)\\.java");

  private final Set<String> endings;

  Sources(Measurement measurement) {
    endings = measurement.files().keySet().stream().map(Syntax::ending).collect(Collectors.toSet());
  }

  /// The languages of the reports, by the endings of their files in small letters.
  Set<String> endings() {
    return endings;
  }

  boolean has(String path) {
    return endings.contains(Syntax.ending(path))
        && (MAIN.matcher(path).matches() || !TEST.matcher(path).matches())
        && !DECLARATION.matcher(path).matches();
  }
}
