package dev.victor.git.plan;

import java.util.List;

/// Steps in the order they are done, and what is worth saying about branches that are left alone.
///
/// @param steps what will be done
/// @param notes what will not, and why
public record Plan(List<Step> steps, List<Note> notes) {

  /// Copies the lists.
  public Plan {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
  }

  /// Why something is left as it is.
  ///
  /// @param branch what is left alone
  /// @param text why, such as `kept: gone at origin`
  /// @param next the command that changes that; may be empty
  public record Note(String branch, String text, String next) {}
}
