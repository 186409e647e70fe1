package dev.victor.git.look;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.git.Running;
import dev.victor.core.git.Snapshot;
import dev.victor.core.git.WorkTree;
import dev.victor.git.branch.BranchPolicy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Looks at a repository: fetches, and reads what is there, with as few processes as can be and
/// side by side.
public final class Looking {

  private final Repository repository;
  private final GitRunner git;
  private final Function<GitConfig, BranchPolicy> declared;

  /// A look at one work tree.
  ///
  /// @param declared the branch policy, given git's configuration
  public Looking(Repository repository, GitRunner git, Function<GitConfig, BranchPolicy> declared) {
    this.repository = repository;
    this.git = git;
    this.declared = declared;
  }

  /// Fetches what matters for the branch checked out, unless nobody is to be talked to, and reads.
  public Look look(boolean offline) {
    return look(offline, false);
  }

  /// Fetches, unless nobody is to be talked to, and reads.
  ///
  /// @param every from every remote that some branch follows
  public Look look(boolean offline, boolean every) {
    Running status = WorkTree.start(git);
    GitConfig config = GitConfig.read(git);
    BranchPolicy policy = declared.apply(config);
    return look(
        config, policy, status, offline || config.flag("victor.offline").orElse(false), every);
  }

  /// Fetches and reads again, by the policy of before.
  public Look again(Look before, boolean every) {
    return look(before.config(), before.policy(), WorkTree.start(git), before.offline(), every);
  }

  private Look look(
      GitConfig config, BranchPolicy policy, Running status, boolean offline, boolean every) {
    Remotes remotes = new Remotes(repository, config);
    Duration patience = Fetch.patience(git, config);
    Map<String, Running> fetching = new LinkedHashMap<>();
    (offline ? List.<String>of() : remotes.toFetch(policy, every))
        .forEach(remote -> fetching.put(remote, Fetch.start(git, remote, patience)));
    WorkTree tree = WorkTree.of(status.await());
    List<Fetch> fetches =
        fetching.entrySet().stream()
            .map(entry -> Fetch.end(entry.getValue(), entry.getKey(), patience))
            .toList();
    Snapshot snapshot = Snapshot.read(git, tree);
    Optional<String> remote = remotes.main();
    return new Look(
        config, policy, snapshot, remote, policy.trunk(snapshot, remote), offline, fetches);
  }

  /// The branch checked out.
  ///
  /// @throws NeedsPerson when there is none to work on: HEAD is detached, nothing was committed
  ///   yet, or a conflict is not solved
  public static String current(Snapshot snapshot) {
    WorkTree tree = snapshot.workTree();
    String name = tree.branch().orElseThrow(() -> detached(tree));
    if (snapshot.branch(name).isEmpty()) {
      throw new NeedsPerson(name, "has no commit yet", "make the first one: git commit");
    }
    if (!tree.unmerged().isEmpty()) {
      throw new NeedsPerson(
          tree.unmerged().getFirst(),
          "has a conflict that is not solved",
          "edit it, git add it, then try again");
    }
    return name;
  }

  private static NeedsPerson detached(WorkTree tree) {
    String at = tree.head().map(id -> id.substring(0, 7)).orElse("no commit");
    return new NeedsPerson(
        null, "HEAD is at " + at + ", on no branch", "go onto one: git switch BRANCH");
  }
}
