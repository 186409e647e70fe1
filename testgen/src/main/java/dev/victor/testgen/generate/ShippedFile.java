package dev.victor.testgen.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// A file of a contract library: shipped with victor, copied beside the suites that call it.
///
/// @param name of the file
/// @param resource where it lies
record ShippedFile(String name, String resource) {

  private static final String PYTHON = "/dev/victor/testgen/pytest/victor_contracts/";

  /// The library of pytest suites.
  static List<ShippedFile> python() {
    return Stream.of(
            "__init__",
            "asking",
            "case",
            "checks",
            "classification",
            "contract",
            "datasets",
            "fresh",
            "gradient",
            "iterative",
            "kinds",
            "knobs",
            "named",
            "persistence",
            "pipeline",
            "regression",
            "seeds",
            "session",
            "settings",
            "subject",
            "training",
            "trees",
            "verdict")
        .map(name -> new ShippedFile(name + ".py", PYTHON + name + ".py"))
        .toList();
  }

  String text() {
    try (InputStream text = ShippedFile.class.getResourceAsStream(resource)) {
      if (text == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
