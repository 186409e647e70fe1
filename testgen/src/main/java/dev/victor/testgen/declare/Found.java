package dev.victor.testgen.declare;

import java.util.List;
import java.util.Map;

/// A class that could be a model.
///
/// @param entry `module:Class`, or `package.Class` of Java
/// @param shown what its source shows: `kind`, `capabilities`, `adapter`, `network`, `knobs`,
///   `monotone`, as `project.json` has them; hyperparameters that are `required`; of fit and
///   predict what is `missing`
record Found(String entry, Map<?, ?> shown) {

  /// The name of the class.
  String name() {
    return entry.substring(Math.max(entry.lastIndexOf(':'), entry.lastIndexOf('.')) + 1);
  }

  /// Whether it can be trained and asked.
  boolean isModel() {
    return List.of().equals(shown.get("missing"));
  }
}
