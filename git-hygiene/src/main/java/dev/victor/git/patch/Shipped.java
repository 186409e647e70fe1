package dev.victor.git.patch;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.GitVersion;
import dev.victor.git.patch.PatchIds.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the work of a branch in another one, whichever way a host put it there: merged, squashed
/// into one commit, rebased, or with later changes around it.
public final class Shipped {

  /// How work got into another branch.
  ///
  /// @param id the commit there that has (the last of) it; empty when no single one does
  /// @param how `merged`, `squash`, `rebase` or `content`
  public record Found(String id, String how) {

    /// All of it is an ancestor.
    public static final Found MERGED = new Found("", "merged");

    /// For people: `shipped in main as 8c1d0e2 (squash)`.
    public String words(String into) {
      String as = id.isEmpty() ? "" : " as " + id.substring(0, 7);
      return "shipped in " + into + as + (how.equals("content") ? "" : " (" + how + ")");
    }
  }

  private final GitRunner git;
  private final GitVersion version;
  private final PatchIds patches;

  /// A search with the installed git.
  public Shipped(GitRunner git) {
    this.git = git;
    this.version = GitVersion.of(git);
    this.patches = new PatchIds(git, version);
  }

  /// The work that `tip` has and `into` had not when they parted, found in `into`.
  ///
  /// @param tip a commit
  /// @param into a commit
  /// @return nothing when some of it is not there
  public Optional<Found> find(String tip, String into) {
    Answer parted = git.read("merge-base", into, tip);
    String base = parted.word();
    if (!parted.ok()) {
      return Optional.empty();
    }
    if (base.equals(tip)) {
      return Optional.of(Found.MERGED);
    }
    Change whole = new Change(base, tip);
    return byPatch(whole, into).or(() -> byContent(tip, into));
  }

  private Optional<Found> byPatch(Change whole, String into) {
    List<String> paths = patches.paths(List.of(whole));
    if (paths.isEmpty() || patches.isBlind(whole)) {
      return Optional.empty();
    }
    Map<String, String> there = patches.ofCommits(List.of(whole.from() + ".." + into), paths);
    Optional<Found> squashed =
        patches.ofChanges(List.of(whole)).keySet().stream()
            .flatMap(id -> Optional.ofNullable(there.get(id)).stream())
            .map(commit -> new Found(commit, "squash"))
            .findFirst();
    return squashed.or(() -> rebased(whole, there));
  }

  private Optional<Found> rebased(Change whole, Map<String, String> there) {
    Set<String> own =
        patches.ofCommits(List.of(whole.from() + ".." + whole.to()), List.of()).keySet();
    return !own.isEmpty() && there.keySet().containsAll(own)
        ? Optional.of(new Found(there.get(own.iterator().next()), "rebase"))
        : Optional.empty();
  }

  /// Merging it would change nothing.
  private Optional<Found> byContent(String tip, String into) {
    if (!version.atLeast(2, 38)) {
      return Optional.empty();
    }
    Answer merged = git.read("merge-tree", "--write-tree", "--no-messages", into, tip);
    return merged.ok()
            && merged.word().equals(git.read("rev-parse", into + "^{tree}").orFail().word())
        ? Optional.of(new Found("", "content"))
        : Optional.empty();
  }

  /// The commit up to which a branch's own commits are in `onto` already as one squashed commit.
  ///
  /// @param exclude own commits are those not reachable from here
  /// @param tip the branch
  /// @param onto where the squashed commit may be
  public Optional<String> squashedPrefix(String exclude, String tip, String onto) {
    Answer parted = git.read("merge-base", exclude, tip);
    if (!parted.ok()) {
      return Optional.empty();
    }
    String base = parted.word();
    List<Change> prefixes =
        git
            .read("rev-list", "--reverse", "--first-parent", exclude + ".." + tip)
            .orFail()
            .lines()
            .stream()
            .map(commit -> new Change(base, commit))
            .toList();
    Change whole = new Change(base, tip);
    if (prefixes.isEmpty() || patches.isBlind(whole)) {
      return Optional.empty();
    }
    Map<String, String> there =
        patches.ofCommits(List.of(base + ".." + onto), patches.paths(List.of(whole)));
    Map<String, String> here = patches.ofChanges(prefixes);
    return prefixes.reversed().stream()
        .map(Change::to)
        .filter(commit ->
            here.entrySet().stream()
                .anyMatch(one -> one.getValue().equals(commit) && there.containsKey(one.getKey())))
        .findFirst();
  }
}
