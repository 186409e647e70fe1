package dev.victor.git.branch;

import dev.victor.core.failure.BadInput;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.Snapshot;
import dev.victor.core.project.Branching;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The branch policy that counts here: `git config victor.*` before `project.json`, detection last.
///
/// @param trunk name of the trunk, when somebody named it
/// @param develop name of gitflow's development branch, when that model is used
/// @param sync how a branch takes in what others did
/// @param closed branches that take no direct push
/// @param perennial branches that live on and have no base, beside the trunk
public record BranchPolicy(
    Optional<String> trunk,
    Optional<String> develop,
    Strategy sync,
    List<BranchGlob> closed,
    List<BranchGlob> perennial) {

  private static final List<String> USUAL = List.of("main", "master");

  /// The policy of a repository; `declared` is the `branching` block of `project.json`, when there
  /// is one.
  public static BranchPolicy of(GitConfig config, @Nullable Branching declared) {
    Optional<Branching> block = Optional.ofNullable(declared);
    boolean gitflow = block.map(Branching::model).filter("gitflow"::equals).isPresent();
    Optional<String> sync = config.one("victor.sync");
    return new BranchPolicy(
        config.one("victor.trunk").or(() -> block.map(Branching::trunk)),
        gitflow ? Optional.of(block.map(Branching::develop).orElse("develop")) : Optional.empty(),
        sync.map(name -> Strategy.named(name, "git config victor.sync"))
            .or(() ->
                block
                    .map(Branching::sync)
                    .map(name -> Strategy.named(name, "project.json: branching.sync")))
            .orElse(Strategy.REBASE),
        block.map(Branching::protectedBranches).orElse(List.of()).stream()
            .map(BranchGlob::new)
            .toList(),
        config.all("victor.perennial").stream().map(BranchGlob::new).toList());
  }

  /// Whether a branch takes no direct push.
  public boolean isClosed(String branch) {
    return closed.stream().anyMatch(glob -> glob.matches(branch));
  }

  /// The trunk: as named, or as the remote says, or `main`, or `master`.
  ///
  /// @throws BadInput when a branch was named that is neither here nor there
  public Optional<String> trunk(Snapshot repository, Optional<String> remote) {
    if (trunk.isPresent()) {
      if (!exists(repository, remote, trunk.get())) {
        throw new BadInput(
            trunk.get(),
            "the trunk that was named exists neither here nor at a remote",
            "name another: git config victor.trunk NAME");
      }
      return trunk;
    }
    return remote
        .flatMap(name -> Optional.ofNullable(repository.remoteHeads().get(name)))
        .map(ref -> ref.substring("refs/remotes/".length() + remote.orElse("").length() + 1))
        .or(() -> USUAL.stream().filter(name -> exists(repository, remote, name)).findFirst());
  }

  /// Whether a branch lives on: it follows its remote, but no base.
  public boolean isPerennial(String branch, Optional<String> trunk) {
    return trunk.filter(branch::equals).isPresent()
        || develop.filter(branch::equals).isPresent()
        || (develop.isPresent() && branch.startsWith("release/"))
        || isClosed(branch)
        || perennial.stream().anyMatch(glob -> glob.matches(branch));
  }

  /// The branch that another one is based on: the trunk, in gitflow the development branch except
  /// for a hotfix.
  public Optional<String> base(String branch, Optional<String> trunk, GitConfig config) {
    if (isPerennial(branch, trunk)) {
      return Optional.empty();
    }
    return config
        .one("branch." + branch + ".victor-base")
        .or(() -> branch.startsWith("hotfix/") ? trunk : develop.or(() -> trunk));
  }

  private static boolean exists(Snapshot repository, Optional<String> remote, String name) {
    return Stream.concat(
            repository.branch(name).map(branch -> "local").stream(),
            remote
                .map(at -> "refs/remotes/" + at + "/" + name)
                .filter(repository.remoteBranches()::containsKey)
                .stream())
        .findAny()
        .isPresent();
  }
}
