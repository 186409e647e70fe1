package dev.victor.git.look;

import dev.victor.core.git.Branch;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.Snapshot;
import dev.victor.git.branch.BranchPolicy;
import dev.victor.git.branch.Kind;
import dev.victor.git.plan.RefStep.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A repository as it was looked at.
///
/// @param config git's configuration
/// @param policy what its owner wants of branches
/// @param snapshot branches and work tree
/// @param remote the remote that matters; none without remotes
/// @param trunk the trunk; none when nothing tells which it is
/// @param offline whether no remote was to be asked
/// @param fetches what the remotes told
public record Look(
    GitConfig config,
    BranchPolicy policy,
    Snapshot snapshot,
    Optional<String> remote,
    Optional<String> trunk,
    boolean offline,
    List<Fetch> fetches) {

  private static final Set<String> PUSH_TO_UPSTREAM = Set.of("upstream", "tracking");

  /// A branch that others are based on.
  ///
  /// @param name for people and settings
  /// @param ref its full name: as its remote has it where it lives on, else as it is here
  /// @param id its commit
  public record Base(String name, String ref, String id) {

    /// Whether it is a branch of this repository, and not what a remote had last.
    public boolean isLocal() {
      return ref.startsWith("refs/heads/");
    }

    /// As git names it: `origin/main`, `feat/x`.
    public String label() {
      return ref.replaceFirst("^refs/(remotes|heads)/", "");
    }
  }

  /// Whether every remote that was asked answered.
  public boolean answered() {
    return fetches.stream().allMatch(fetch -> fetch.trouble().isEmpty());
  }

  /// What a branch is for.
  public Kind kind(String branch) {
    return policy.kind(branch, trunk, config);
  }

  /// The branch that another one is based on: as recorded, unless that is gone; else the usual one.
  public Optional<Base> base(String branch) {
    if (!kind(branch).hasBase()) {
      return Optional.empty();
    }
    return recordedBase(branch)
        .filter(name -> !name.equals(branch))
        .flatMap(this::named)
        .or(() -> policy.usualBase(branch, trunk).flatMap(this::named));
  }

  /// The base that was noted when the branch was started, or the local branch that git was told it
  /// follows.
  public Optional<String> recordedBase(String branch) {
    return config
        .one(baseKey(branch))
        .or(() ->
            snapshot
                .branch(branch)
                .flatMap(Branch::upstream)
                .filter(up -> up.remote().equals("."))
                .map(Branch.Upstream::label));
  }

  /// What a branch is pulled from and pushed to. Following a branch of another name that lives on,
  /// or a local one, only says what it is based on: its commits are never sent there.
  public Optional<Branch.Upstream> upstream(Branch branch) {
    return branch
        .upstream()
        .filter(up -> !up.remote().equals("."))
        .filter(up -> isPaired(branch, up));
  }

  private boolean isPaired(Branch branch, Branch.Upstream upstream) {
    String name = upstream.remoteRef().replaceFirst("^refs/heads/", "");
    return name.equals(branch.name())
        || kind(branch.name()) == Kind.PERENNIAL
        || kind(name) != Kind.PERENNIAL;
  }

  /// Whether a branch may be sent to what it follows: by the same name, or where git was told to
  /// push to whatever is followed.
  public boolean mayPush(Branch branch, Branch.Upstream upstream) {
    return upstream.remoteRef().equals("refs/heads/" + branch.name())
        || kind(branch.name()) == Kind.PERENNIAL
        || config.one("push.default").filter(PUSH_TO_UPSTREAM::contains).isPresent();
  }

  /// The setting that notes a base.
  public static String baseKey(String branch) {
    return "branch." + branch + ".victor-base";
  }

  /// A branch by name: one that lives on as its remote has it, another one as it is here.
  public Optional<Base> named(String name) {
    Optional<Branch> local = snapshot.branch(name);
    Stream<String> here = local.map(branch -> "refs/heads/" + name).stream();
    Stream<String> there =
        Stream.concat(
                local.flatMap(Branch::upstream).map(Branch.Upstream::ref).stream(),
                remote.map(at -> "refs/remotes/" + at + "/" + name).stream())
            .filter(snapshot.remoteBranches()::containsKey);
    Stream<String> refs =
        kind(name) == Kind.PERENNIAL ? Stream.concat(there, here) : Stream.concat(here, there);
    return refs.findFirst().map(ref -> new Base(name, ref, snapshot.commit(ref)));
  }

  /// The branch that the work of another one gets into: what it is based on, or, for work on top of
  /// other work, what lives on at the bottom.
  public Optional<Base> target(String branch) {
    return base(branch)
        .map(base ->
            kind(base.name()) == Kind.PERENNIAL
                ? base
                : policy.usualBase(branch, trunk).flatMap(this::named).orElse(base));
  }

  /// Everything that git's configuration holds for a branch.
  public List<Setting> settings(String branch) {
    return config.section("branch." + branch + ".").entrySet().stream()
        .flatMap(
            entry -> entry.getValue().stream().map(value -> new Setting(entry.getKey(), value)))
        .toList();
  }
}
