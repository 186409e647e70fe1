package dev.victor.testgen.prove;

import dev.victor.core.project.Model;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The hyperparameters of a model and their declared values, as Java writes them. Numbers and
/// booleans only: what else `project.json` says never becomes code.
record Knobs(Model model) {

  /// All that are declared, and the seed.
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    model.hyperparameters().values().forEach(set -> names.addAll(set.keySet()));
    names.addAll(model.knobs().keySet());
    if (model.capabilities().contains("seeded")) {
      names.add("seed");
    }
    Optional.ofNullable(model.monotone()).ifPresent(one -> names.add(one.parameter()));
    return names;
  }

  /// A value of a declared set; that of the knob where no set has one.
  Optional<String> usual(String name, String type) {
    return model.hyperparameters().values().stream()
        .filter(set -> set.containsKey(name))
        .findFirst()
        .or(() -> Optional.of(model.knobs()))
        .flatMap(values -> literal(values, name, type));
  }

  /// The value that must make a difference.
  Optional<String> other(String name, String type) {
    return literal(model.knobs(), name, type);
  }

  private static Optional<String> literal(Map<String, Object> values, String name, String type) {
    return switch (values.get(name)) {
      case Boolean one when type.equals("boolean") -> Optional.of(one.toString());
      case Number one -> number(one, type);
      case null, default -> Optional.empty();
    };
  }

  private static Optional<String> number(Number value, String type) {
    return switch (type) {
      case "int" -> Optional.of(String.valueOf(value.intValue()));
      case "long" -> Optional.of(value.longValue() + "L");
      case "double" -> Optional.of(String.valueOf(value.doubleValue()));
      case "float" -> Optional.of(value.floatValue() + "f");
      default -> Optional.empty();
    };
  }

  /// Zero, as a type has it.
  static Optional<String> nothing(String type) {
    return switch (type) {
      case "boolean" -> Optional.of("false");
      case "int" -> Optional.of("0");
      case "long" -> Optional.of("0L");
      case "double" -> Optional.of("0.0");
      case "float" -> Optional.of("0f");
      default -> Optional.empty();
    };
  }
}
