package dev.victor.git.sync;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.Branch;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Snapshot;
import dev.victor.core.git.WorkTree;
import dev.victor.git.branch.BranchPolicy;
import dev.victor.git.branch.Strategy;
import dev.victor.git.sync.Situation.Base;
import dev.victor.git.sync.Situation.Diverged;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds out how the branch checked out stands to its upstream and its base. Asks git as little as
/// possible: most answers are in the snapshot already.
final class Survey {

  private final Ancestry ancestry;
  private final GitConfig config;
  private final BranchPolicy policy;
  private final Optional<String> remote;

  Survey(GitRunner git, GitConfig config, BranchPolicy policy, Optional<String> remote) {
    this.ancestry = new Ancestry(git);
    this.config = config;
    this.policy = policy;
    this.remote = remote;
  }

  /// @throws NeedsPerson when there is no branch to sync: HEAD is detached, or nothing was
  ///   committed yet
  Situation situation(Snapshot snapshot, boolean send, boolean carrying) {
    WorkTree tree = snapshot.workTree();
    String name = tree.branch().orElseThrow(() -> detached(tree));
    Branch branch =
        snapshot
            .branch(name)
            .orElseThrow(
                () -> new NeedsPerson(name, "has no commit yet", "make the first one: git commit"));
    if (!tree.unmerged().isEmpty()) {
      throw new NeedsPerson(
          tree.unmerged().getFirst(),
          "has a conflict that is not solved",
          "edit it, git add it, then sync");
    }
    Optional<String> trunk = policy.trunk(snapshot, remote);
    Optional<Branch.Upstream> upstream = branch.upstream().or(() -> sameName(snapshot, branch));
    String upstreamId = upstream.map(up -> snapshot.commit(up.ref())).orElse("");
    Optional<Base> base = policy.base(name, trunk, config).flatMap(at -> base(snapshot, at));
    boolean apart = upstream.filter(up -> up.ahead() > 0 && up.behind() > 0).isPresent();
    Diverged diverged = apart ? diverged(branch, upstream.get(), upstreamId, base) : Diverged.NOT;
    boolean becomesUpstream =
        upstream.filter(up -> up.behind() > 0).isPresent()
            && !diverged.rewritten()
            && (!apart || policy.sync() == Strategy.REBASE);
    String tip = becomesUpstream ? upstreamId : branch.id();
    return new Situation(
        snapshot,
        branch,
        upstream,
        diverged,
        base.map(at -> counted(at, tip, becomesUpstream && apart)),
        followers(snapshot, trunk, name),
        policy.sync(),
        policy.isClosed(name),
        policy.isPerennial(name, trunk),
        new Situation.Sending(
            remote.orElse(""),
            send && remote.isPresent(),
            config.flag("push.autosetupremote").orElse(false)),
        carrying);
  }

  private static NeedsPerson detached(WorkTree tree) {
    String at = tree.head().map(id -> id.substring(0, 7)).orElse("no commit");
    return new NeedsPerson(
        null, "HEAD is at " + at + ", on no branch", "go onto one: git switch BRANCH");
  }

  /// Pushed before without being told to follow: the branch of the same name at the remote.
  private Optional<Branch.Upstream> sameName(Snapshot snapshot, Branch branch) {
    String ref = "refs/remotes/" + remote.orElse("") + "/" + branch.name();
    if (!snapshot.remoteBranches().containsKey(ref)) {
      return Optional.empty();
    }
    Ancestry.Counts counts = ancestry.counts(branch.id(), snapshot.commit(ref));
    return Optional.of(
        new Branch.Upstream(
            ref,
            remote.orElse(""),
            "refs/heads/" + branch.name(),
            false,
            counts.ahead(),
            counts.behind()));
  }

  /// A base by name: as its remote has it, else as it is here.
  private Optional<Base> base(Snapshot snapshot, String name) {
    Optional<Branch> local = snapshot.branch(name);
    return Stream.concat(
            local.flatMap(Branch::upstream).map(Branch.Upstream::ref).stream(),
            remote.map(at -> "refs/remotes/" + at + "/" + name).stream())
        .filter(snapshot.remoteBranches()::containsKey)
        .findFirst()
        .or(() -> local.map(here -> "refs/heads/" + name))
        .map(ref -> new Base(name, ref, snapshot.commit(ref), 0, 0));
  }

  /// `ahead` never is 0 when commits of the branch will be put on its upstream first.
  private Base counted(Base base, String tip, boolean more) {
    Ancestry.Counts counts = ancestry.counts(tip, base.id());
    return new Base(
        base.name(),
        base.ref(),
        base.id(),
        Math.max(counts.ahead(), more ? 1 : 0),
        counts.behind());
  }

  /// Trunk and development branch, when they are local branches that are not checked out here.
  private List<Branch> followers(Snapshot snapshot, Optional<String> trunk, String current) {
    return Stream.concat(trunk.stream(), policy.develop().stream())
        .filter(name -> !name.equals(current))
        .flatMap(name -> snapshot.branch(name).stream())
        .filter(branch -> branch.upstream().filter(up -> !up.remote().equals(".")).isPresent())
        .toList();
  }

  private Diverged diverged(
      Branch branch, Branch.Upstream upstream, String upstreamId, Optional<Base> base) {
    if (ancestry.hadAll(branch.name(), upstreamId)) {
      return new Diverged(true, "");
    }
    String fork = ancestry.fork(upstream.ref(), upstreamId, branch.id());
    Optional<String> fromBase = base.flatMap(at -> ancestry.mergeBase(at.id(), branch.id()));
    return new Diverged(false, fromBase.filter(at -> ancestry.isIn(fork, at)).orElse(fork));
  }
}
