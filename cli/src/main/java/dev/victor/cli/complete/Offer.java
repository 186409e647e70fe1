package dev.victor.cli.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What may stand where the cursor is.
///
/// @param head the part of the word that stays: `--account=`, `docs/`
/// @param candidates what may follow it
public record Offer(String head, List<Candidate> candidates) {

  /// Nothing may follow, or nothing is known.
  public static final Offer NOTHING = new Offer("", List.of());

  /// Leaves out what no terminal may show, and what was typed already.
  Offer without(Set<String> typed) {
    List<Candidate> kept = new ArrayList<>(candidates.size());
    for (Candidate one : candidates) {
      if (one.showable() && !typed.contains(one.value())) {
        kept.add(one);
      }
    }
    return new Offer(head, kept);
  }

  /// The same with more before it.
  Offer after(String before) {
    return before.isEmpty() ? this : new Offer(before + head, candidates);
  }
}
