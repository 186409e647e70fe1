package dev.victor.git.sync;

import dev.victor.core.git.Branch;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.git.Snapshot;
import dev.victor.git.branch.Kind;
import dev.victor.git.branch.Strategy;
import dev.victor.git.look.Ancestry;
import dev.victor.git.look.Graph;
import dev.victor.git.look.Held;
import dev.victor.git.look.Look;
import dev.victor.git.patch.Shipped;
import dev.victor.git.sync.Member.Base;
import dev.victor.git.sync.Member.Diverged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds out how branches stand to their upstreams and bases. Asks git as little as possible: most
/// answers are in the look, and in one graph for all of them.
final class Survey {

  private final GitRunner git;
  private final Look look;
  private final Snapshot snapshot;
  private final Ancestry ancestry;
  private final Graph graph;
  private final Held held;
  private final Map<String, Optional<Branch.Upstream>> upstreams = new HashMap<>();

  private Survey(GitRunner git, Repository repository, Look look, Scope scope) {
    this.git = git;
    this.look = look;
    this.snapshot = look.snapshot();
    this.ancestry = new Ancestry(git);
    this.held = Held.in(repository);
    scope.names().forEach(name -> upstreams.put(name, upstream(branch(name))));
    this.graph = Graph.read(git, tips(scope), root());
  }

  static List<Member> members(
      GitRunner git, Repository repository, Look look, Scope scope, boolean prune) {
    Survey survey = new Survey(git, repository, look, scope);
    return scope.names().stream()
        .map(name -> survey.member(name, scope.isFollower(name), prune))
        .toList();
  }

  private Branch branch(String name) {
    return snapshot.branch(name).orElseThrow();
  }

  private Optional<String> root() {
    return look.trunk().flatMap(look::named).map(Look.Base::id);
  }

  private List<String> tips(Scope scope) {
    List<String> tips = new ArrayList<>();
    for (String name : scope.names()) {
      if (!scope.isFollower(name)) {
        tips.add(branch(name).id());
        look.base(name).map(Look.Base::id).ifPresent(tips::add);
        tips.add(upstreamId(name));
      }
    }
    return tips;
  }

  private String upstreamId(String name) {
    return upstreams
        .getOrDefault(name, Optional.empty())
        .map(up -> snapshot.commit(up.ref()))
        .orElse("");
  }

  private Member member(String name, boolean follower, boolean prune) {
    Branch branch = branch(name);
    Optional<Branch.Upstream> upstream = upstreams.getOrDefault(name, Optional.empty());
    String upstreamId = upstreamId(name);
    Optional<Look.Base> at = follower ? Optional.empty() : look.base(name);
    boolean apart =
        !follower && upstream.filter(up -> up.ahead() > 0 && up.behind() > 0).isPresent();
    Diverged diverged = apart ? diverged(branch, upstream.get(), upstreamId, at) : Diverged.NOT;
    boolean becomesUpstream =
        upstream.filter(up -> up.behind() > 0).isPresent()
            && !diverged.rewritten()
            && (!apart || look.policy().sync() == Strategy.REBASE);
    String tip = becomesUpstream ? upstreamId : branch.id();
    Optional<Base> base = at.map(found -> base(name, tip, found, becomesUpstream && apart));
    boolean gone = upstream.filter(Branch.Upstream::gone).isPresent();
    boolean done = gone || (prune && upstream.isPresent());
    return new Member(
        branch,
        look.kind(name),
        follower,
        upstream,
        upstreamId,
        diverged,
        base,
        look.policy().isClosed(name),
        upstream.filter(up -> look.mayPush(branch, up)).isPresent(),
        held.elsewhere(branch),
        done && at.isPresent() ? shipped(name, branch.id()) : Optional.empty(),
        look.settings(name));
  }

  /// Pushed before without being told to follow: the branch of the same name at the remote.
  private Optional<Branch.Upstream> upstream(Branch branch) {
    Optional<Branch.Upstream> followed = look.upstream(branch);
    if (followed.isPresent()) {
      return followed;
    }
    String remote = look.remote().orElse("");
    String ref = "refs/remotes/" + remote + "/" + branch.name();
    if (!snapshot.remoteBranches().containsKey(ref)) {
      return Optional.empty();
    }
    Ancestry.Counts counts = ancestry.counts(branch.id(), snapshot.commit(ref));
    return Optional.of(
        new Branch.Upstream(
            ref, remote, "refs/heads/" + branch.name(), false, counts.ahead(), counts.behind()));
  }

  /// `ahead` never is 0 when commits of the branch will be put on its upstream first.
  private Base base(String name, String tip, Look.Base at, boolean more) {
    int ahead = Math.max(graph.ahead(tip, at.id()), more ? 1 : 0);
    boolean behind = !graph.contains(tip, at.id());
    String recorded = look.recordedBase(name).filter(key -> !key.equals(at.name())).orElse("");
    return new Base(
        at.name(),
        at.ref(),
        at.id(),
        ahead,
        behind,
        behind && ahead == 0 ? known(tip, at) : 0,
        exclude(tip, at, behind),
        recorded);
  }

  /// How far a commit is behind a base, where a local branch at the same commit tells.
  private int known(String tip, Look.Base at) {
    return snapshot.branches().values().stream()
        .filter(branch -> branch.id().equals(tip))
        .flatMap(branch -> branch.upstream().stream())
        .filter(up -> up.ref().equals(at.ref()) && up.ahead() == 0)
        .findFirst()
        .map(Branch.Upstream::behind)
        .orElse(0);
  }

  /// Own commits of a branch on another feature begin where that one was when the branch left it,
  /// wherever it is now.
  private String exclude(String tip, Look.Base at, boolean behind) {
    return at.isLocal() && behind && look.kind(at.name()) != Kind.PERENNIAL
        ? ancestry.fork(at.ref(), at.id(), tip)
        : at.id();
  }

  private Optional<String> shipped(String name, String tip) {
    Look.Base into = look.target(name).orElseThrow();
    if (graph.ahead(tip, into.id()) == 0) {
      return Optional.of(Shipped.Found.MERGED.words(into.name()));
    }
    return new Shipped(git).find(tip, into.id()).map(found -> found.words(into.name()));
  }

  private Diverged diverged(
      Branch branch, Branch.Upstream upstream, String upstreamId, Optional<Look.Base> base) {
    if (ancestry.hadAll(branch.name(), upstreamId)) {
      return new Diverged(true, "");
    }
    String fork = ancestry.fork(upstream.ref(), upstreamId, branch.id());
    Optional<String> fromBase = base.flatMap(at -> ancestry.mergeBase(at.id(), branch.id()));
    return new Diverged(false, fromBase.filter(at -> ancestry.isIn(fork, at)).orElse(fork));
  }

  /// Everything that is local and free to be checked out here, as commits by name.
  static Map<String, String> free(Repository repository, Look look) {
    Held held = Held.in(repository);
    Map<String, String> free = new HashMap<>();
    Stream.of(look.snapshot().branches().values().toArray(Branch[]::new))
        .filter(branch -> held.elsewhere(branch).isEmpty())
        .forEach(branch -> free.put(branch.name(), branch.id()));
    return free;
  }
}
