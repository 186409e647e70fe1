package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The branch policy.
///
/// @param model `trunk` or `gitflow`
/// @param trunk name of the trunk
/// @param develop gitflow: name of the development branch
/// @param types first part of branch names
/// @param pattern regular expression in place of types
/// @param sync `rebase` (default) or `merge`
/// @param protectedBranches globs that take no direct push
/// @param perennial globs of branches that live on and have no base, beside the trunk
/// @param parked globs of branches that are left alone unless they are checked out
/// @param observed globs of branches that are only pulled
/// @param contribution globs of branches that are pulled and pushed, and have no base
/// @param commitTypes Conventional Commit types
/// @param linear no merge commits
/// @param maxFileMegabytes largest file, 10 unless said
public record Branching(
    @Nullable String model,
    @Nullable String trunk,
    @Nullable String develop,
    List<String> types,
    @Nullable String pattern,
    @Nullable String sync,
    List<String> protectedBranches,
    List<String> perennial,
    List<String> parked,
    List<String> observed,
    List<String> contribution,
    List<String> commitTypes,
    @Nullable Boolean linear,
    @Nullable Integer maxFileMegabytes) {

  /// Copies what may change.
  public Branching {
    types = Lists.orEmpty(types);
    protectedBranches = Lists.orEmpty(protectedBranches);
    perennial = Lists.orEmpty(perennial);
    parked = Lists.orEmpty(parked);
    observed = Lists.orEmpty(observed);
    contribution = Lists.orEmpty(contribution);
    commitTypes = Lists.orEmpty(commitTypes);
  }

  static Branching read(Block in) {
    return new Branching(
        in.optional(
            "model",
            Kind.word("trunk", "gitflow").usually("trunk"),
            "how branches flow; trunk by default"),
        in.optional("trunk", Kinds.branch(), "name of the trunk"),
        in.optional("develop", Kinds.branch(), "gitflow: the branch features start from"),
        in.list("types", Kinds.id(), "first part of branch names, such as feat"),
        in.optional("pattern", Kinds.pattern(), "regular expression in place of types"),
        in.optional(
            "sync",
            Kind.word("rebase", "merge").usually("rebase"),
            "how a branch takes in its base; rebase by default"),
        in.list("protected", Kinds.branches(), "globs of branches that take no direct push"),
        in.list("perennial", Kinds.branches(), "globs of branches that live on and have no base"),
        in.list("parked", Kinds.branches(), "globs of branches left alone unless checked out"),
        in.list("observed", Kinds.branches(), "globs of branches that are only pulled"),
        in.list(
            "contribution",
            Kinds.branches(),
            "globs of branches that are pulled and pushed and have no base"),
        in.list("commitTypes", Kinds.id(), "Conventional Commit types"),
        in.optional("linear", Kind.flag(), "no merge commits"),
        in.optional(
            "maxFileMegabytes",
            Kind.whole(1, 10_000).usually(10),
            "largest file to commit; 10 by default"));
  }
}
