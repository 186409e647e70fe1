package dev.victor.testgen.coverage.change;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.project.Branching;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a change began: the merge base of what is checked out and the branch that it goes to.
///
/// @param git in the workspace
/// @param commit the merge base; empty when there is none
/// @param onIt whether what is checked out is the merge base itself, so that nothing is proposed
/// @param missing why there is none; empty when there is one
public record Base(GitRunner git, Optional<String> commit, boolean onIt, String missing) {

  /// Where GitHub, GitLab, Bitbucket and Jenkins say which branch a change goes to.
  private static final List<String> NAMED_BY =
      List.of(
          "GITHUB_BASE_REF",
          "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
          "BITBUCKET_PR_DESTINATION_BRANCH",
          "CHANGE_TARGET");

  /// The base of a workspace; empty where there is no repository.
  ///
  /// @param typed a revision in place of the branch that the change goes to
  /// @throws UsageError when `typed` is no commit
  public static Optional<Base> of(
      Environment environment, Workspace workspace, Optional<String> typed) {
    if (Repository.find(environment, workspace.root()).isEmpty()) {
      return Optional.empty();
    }
    GitRunner git = new GitRunner(environment, workspace.root(), false);
    if (typed.isPresent()) {
      String commit =
          commit(git, typed.get())
              .orElseThrow(() ->
                  new UsageError(
                      "--base", typed.get() + " is no commit here", "see: git log --oneline"));
      return Optional.of(between(git, typed.get(), commit));
    }
    List<String> candidates = candidates(environment, workspace.project().branching());
    for (String candidate : candidates) {
      Optional<String> commit = commit(git, candidate);
      if (commit.isPresent()) {
        return Optional.of(between(git, candidate, commit.get()));
      }
    }
    return Optional.of(none(git, candidates.getFirst() + " is not here"));
  }

  private static List<String> candidates(Environment environment, @Nullable Branching branching) {
    Optional<String> asked = named(environment);
    if (asked.isPresent()) {
      // The base of a pull request and no other: the trunk would judge by other gates.
      return List.of("refs/remotes/origin/" + asked.get(), "refs/heads/" + asked.get());
    }
    List<String> candidates = new ArrayList<>();
    String trunk = branching == null ? null : branching.trunk();
    for (String name : trunk == null ? List.of("main", "master") : List.of(trunk)) {
      candidates.add("refs/remotes/origin/" + name);
      candidates.add("refs/heads/" + name);
    }
    return candidates;
  }

  private static Optional<String> named(Environment environment) {
    return NAMED_BY.stream().flatMap(name -> environment.variable(name).stream()).findFirst();
  }

  /// The merge base, which has to be here.
  ///
  /// @throws NeedsPerson when it is not
  public String reached() {
    return commit.orElseThrow(() ->
        new NeedsPerson(
            null,
            "the merge base cannot be reached: " + missing,
            "fetch it, or name one with --base"));
  }

  private static Optional<String> commit(GitRunner git, String revision) {
    Answer answer =
        git.read("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    return answer.ok() ? Optional.of(answer.word()) : Optional.empty();
  }

  private static Base between(GitRunner git, String name, String commit) {
    List<String> both = git.read("rev-parse", "HEAD").lines();
    Answer answer = git.read("merge-base", commit, "HEAD");
    if (!answer.ok() || both.isEmpty()) {
      return none(git, name + " and HEAD have no common commit here");
    }
    String base = answer.word();
    return new Base(git, Optional.of(base), base.equals(both.getFirst()), "");
  }

  private static Base none(GitRunner git, String why) {
    return new Base(git, Optional.empty(), false, why.replaceFirst("^refs/(remotes|heads)/", ""));
  }

  /// Whether this is known to be a proposed change, so that there must be a base.
  public static boolean isAsked(Environment environment) {
    return named(environment).isPresent();
  }

  /// A file of the workspace as it was there.
  public Optional<String> file(String path) {
    return commit
        .map(id -> git.read("cat-file", "blob", id + ":./" + path))
        .filter(Answer::ok)
        .map(Answer::text);
  }
}
