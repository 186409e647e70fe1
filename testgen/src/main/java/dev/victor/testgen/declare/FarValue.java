package dev.victor.testgen.declare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A value of a hyperparameter that is far from its default, as `inspect.py` chooses it too.
final class FarValue {

  /// Parts of names of hyperparameters that are a share between 0 and 1.
  private static final List<String> SHARES =
      List.of("dropout", "subsample", "colsample", "momentum", "ratio", "share", "fraction");

  private FarValue() {}

  /// Empty where none can be thought of.
  static Optional<Object> of(String name, Object value) {
    return switch (value) {
      case Boolean flag -> Optional.of(!flag);
      case Integer number -> Optional.of(number <= 3 ? number + 1 : number / 4);
      case Long number -> Optional.of(number <= 3 ? number + 1 : number / 4);
      case Float number -> Optional.of(far(name, Double.parseDouble(number.toString())));
      case Double number -> Optional.of(far(name, number));
      default -> Optional.empty();
    };
  }

  private static double far(String name, double value) {
    if (SHARES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains)) {
      return value == 0.5 ? 0.25 : 0.5;
    }
    return value == 0 ? 1 : value / 20;
  }
}
