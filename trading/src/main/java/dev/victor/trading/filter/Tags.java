package dev.victor.trading.filter;

import java.util.Set;

/// Which tags the owner gave to positions.
public interface Tags {

  /// No position has any.
  Tags NONE = position -> Set.of();

  /// The tags of the position with a number.
  Set<String> of(String position);
}
