package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.util.List;
import java.util.Optional;

/// What stands behind a claim.
public sealed interface Backing {

  /// One fact says it.
  ///
  /// @param fact that one
  record ByFact(Fact fact) implements Backing {}

  /// It follows from facts of one unit and subject.
  ///
  /// @param how such as `difference` or `percent change`
  /// @param facts it follows from
  record Derived(String how, List<Fact> facts) implements Backing {
    /// Copies the list.
    public Derived {
      facts = List.copyOf(facts);
    }
  }

  /// It stands in words that are quoted as they are, and is claimed by these alone.
  ///
  /// @param fact the words
  record Quotation(Fact fact) implements Backing {}

  /// It is known without any fact: the day that is told of, the name of the project.
  ///
  /// @param why it is known
  record Known(String why) implements Backing {}

  /// Nothing backs it.
  ///
  /// @param why in words
  /// @param nearest the fact that comes closest
  record None(String why, Optional<Fact> nearest) implements Backing {}
}
