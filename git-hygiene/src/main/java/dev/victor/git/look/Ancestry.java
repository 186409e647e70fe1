package dev.victor.git.look;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;

/// Questions about who descends from whom that a snapshot does not answer.
public final class Ancestry {

  private static final String REMEMBERED = "1000";

  private final GitRunner git;

  /// Questions to the installed git.
  public Ancestry(GitRunner git) {
    this.git = git;
  }

  /// Commits that only one of two has.
  ///
  /// @param ahead only ours
  /// @param behind only theirs
  public record Counts(int ahead, int behind) {}

  /// Commits that only one of two commits has.
  public Counts counts(String ours, String theirs) {
    if (ours.equals(theirs)) {
      return new Counts(0, 0);
    }
    Answer answer = git.read("rev-list", "--left-right", "--count", ours + "..." + theirs).orFail();
    try (Scanner counts = new Scanner(answer.text())) {
      return new Counts(counts.nextInt(), counts.nextInt());
    }
  }

  /// Where a branch left its upstream; the upstream's own past tells when it was rewritten since.
  public String fork(String upstreamRef, String upstreamId, String id) {
    return first(git.read("merge-base", "--fork-point", upstreamRef, id))
        .or(() -> mergeBase(upstreamId, id))
        .orElse(upstreamId);
  }

  /// The best common ancestor.
  public Optional<String> mergeBase(String one, String other) {
    return first(git.read("merge-base", one, other));
  }

  /// Whether one commit descends from the other, or is it.
  public boolean isIn(String ancestor, String descendant) {
    return git.read("merge-base", "--is-ancestor", ancestor, descendant).ok();
  }

  /// Whether a branch, as its reflog tells, had every commit of another once. Then it was rewritten
  /// here (rebased, amended) and nobody else's work is in the other.
  public boolean hadAll(String branch, String other) {
    Answer past =
        git.read("log", "-g", "-n", REMEMBERED, "--format=%H", "refs/heads/" + branch, "--");
    List<String> tips = past.lines().stream().distinct().toList();
    if (!past.ok() || tips.isEmpty()) {
      return false;
    }
    StringBuilder question = new StringBuilder(other).append('\n');
    tips.forEach(tip -> question.append('^').append(tip).append('\n'));
    return git.feed(question.toString(), "rev-list", "--count", "--max-count=1", "--stdin")
        .word()
        .equals("0");
  }

  private static Optional<String> first(Answer answer) {
    return answer.ok() ? answer.lines().stream().findFirst() : Optional.empty();
  }
}
