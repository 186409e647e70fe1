package dev.victor.core.fact;

import java.util.List;
import java.util.Optional;

/// The facts of a period, in the order their sources gave them.
///
/// @param facts each with its own id
public record FactSheet(List<Fact> facts) {

  /// Copies the list.
  public FactSheet {
    facts = List.copyOf(facts);
  }

  /// The fact with an id.
  public Optional<Fact> find(String id) {
    return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
  }
}
