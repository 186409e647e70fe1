package dev.victor.core.json;

import java.util.Optional;

/// A rule on a value that is of the right kind already.
///
/// @param <T> type of the value
public interface Flaw<T> {

  /// A fault and its remedy.
  ///
  /// @param what reads on from the path of the value
  /// @param remedy what to do
  record Fault(String what, String remedy) {}

  /// What is wrong with the value, if anything.
  Optional<Fault> in(T value);
}
