package dev.victor.core.template;

import java.util.Map;

/// What a view holds, without the values: what a template may name anywhere, whether it gets there
/// or not.
public sealed interface Shape {

  /// A text, a number or a flag.
  record Value() implements Shape {}

  /// Values by name.
  ///
  /// @param parts by name
  record Parts(Map<String, Shape> parts) implements Shape {
    /// Copies the parts.
    public Parts {
      parts = Map.copyOf(parts);
    }
  }

  /// Entries that are all alike.
  ///
  /// @param entry what each is
  record Entries(Shape entry) implements Shape {}
}
