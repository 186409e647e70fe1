package dev.victor.testgen.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// JSON values as Python writes them.
final class PythonLiterals implements Literals {

  @Override
  public String of(Object value) {
    return switch (value) {
      case Boolean flag -> flag ? "True" : "False";
      case Optional<?> nothing -> "None";
      case Number number -> number.toString();
      case List<?> list -> list.stream().map(this::of).collect(Collectors.joining(", ", "[", "]"));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> of(entry.getKey()) + ": " + of(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      default -> Literals.quoted(value.toString());
    };
  }
}
