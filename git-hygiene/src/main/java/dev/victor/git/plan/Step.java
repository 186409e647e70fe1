package dev.victor.git.plan;

import java.util.List;
import java.util.Optional;

/// One thing that is done to a repository. Every step knows enough to be done again after a crash
/// and to be undone.
public sealed interface Step permits TreeStep, RefStep, Step.Push {

  /// The branch it is about.
  String branch();

  /// What kind of step it is, in one word for scripts.
  String word();

  /// What it will do, as `--dry-run` says it; empty when it is not worth a word.
  String intent();

  /// Whether files of the work tree change.
  default boolean touchesFiles() {
    return switch (this) {
      case TreeStep.Switch way -> !way.still();
      case TreeStep _ -> true;
      case RefStep _, Push _ -> false;
    };
  }

  /// The commit at which it finds the branch whose tip it moves; none for what moves no tip.
  default Optional<String> foundAt() {
    return switch (this) {
      case RefStep.Move move -> Optional.of(move.from());
      case TreeStep.FastForward forward -> Optional.of(forward.from());
      case TreeStep.Rebase rebase -> Optional.of(rebase.from());
      case TreeStep.Merge merge -> Optional.of(merge.from());
      case TreeStep.Squash squash -> Optional.of(squash.from());
      case TreeStep _, RefStep _, Push _ -> Optional.empty();
    };
  }

  /// The branch whose tip it moves.
  default Optional<String> moves() {
    return foundAt().map(id -> branch());
  }

  /// The branch that is checked out when it has ended; none when it leaves that as it was.
  default Optional<String> standsOn() {
    return switch (this) {
      case TreeStep.Save _, TreeStep.Restore _ -> Optional.empty();
      case TreeStep _ -> Optional.of(branch());
      case RefStep _, Push _ -> Optional.empty();
    };
  }

  /// Sends what is to be sent to one remote, in one go.
  ///
  /// @param remote name of the remote
  /// @param refs at least one
  record Push(String remote, List<Refspec> refs) implements Step {
    /// Copies the list.
    public Push {
      refs = List.copyOf(refs);
    }

    @Override
    public String branch() {
      return refs.getFirst().branch();
    }

    @Override
    public String word() {
      return "push";
    }

    @Override
    public String intent() {
      return "push";
    }
  }
}
