package dev.victor.git.branch;

import dev.victor.core.failure.BadInput;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.Snapshot;
import dev.victor.core.project.Branching;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The branch policy that counts here: `git config victor.*` before `project.json`, detection last.
///
/// @param trunk name of the trunk, when somebody named it
/// @param develop name of gitflow's development branch, when that model is used
/// @param sync how a branch takes in what others did
/// @param closed branches that take no direct push
/// @param kinds branches that are no feature, by what they are
public record BranchPolicy(
    Optional<String> trunk,
    Optional<String> develop,
    Strategy sync,
    List<BranchGlob> closed,
    Map<Kind, List<BranchGlob>> kinds) {

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
        globs(block.map(Branching::protectedBranches).orElse(List.of())),
        kinds(config, block));
  }

  private static Map<Kind, List<BranchGlob>> kinds(GitConfig config, Optional<Branching> block) {
    Map<Kind, List<BranchGlob>> kinds = new EnumMap<>(Kind.class);
    kinds.put(Kind.PERENNIAL, globs(block.map(Branching::perennial).orElse(List.of())));
    kinds.put(Kind.PARKED, globs(block.map(Branching::parked).orElse(List.of())));
    kinds.put(Kind.OBSERVED, globs(block.map(Branching::observed).orElse(List.of())));
    kinds.put(Kind.CONTRIBUTION, globs(block.map(Branching::contribution).orElse(List.of())));
    kinds.replaceAll((kind, globs) -> {
      List<BranchGlob> set = globs(config.all("victor." + kind.word()));
      return set.isEmpty() ? globs : set;
    });
    return kinds;
  }

  private static List<BranchGlob> globs(List<String> patterns) {
    return patterns.stream().map(BranchGlob::new).toList();
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

  /// What a branch is: the trunk and the development branch live on whatever is said; else `git
  /// config branch.NAME.victor-kind`, else the globs.
  public Kind kind(String branch, Optional<String> trunk, GitConfig config) {
    if (trunk.filter(branch::equals).isPresent() || develop.filter(branch::equals).isPresent()) {
      return Kind.PERENNIAL;
    }
    String key = "branch." + branch + ".victor-kind";
    return config
        .one(key)
        .map(name -> Kind.named(name, "git config " + key))
        .or(() ->
            kinds.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(glob -> glob.matches(branch)))
                .map(Map.Entry::getKey)
                .findFirst())
        .orElse(isLasting(branch) ? Kind.PERENNIAL : Kind.FEATURE);
  }

  private boolean isLasting(String branch) {
    return isClosed(branch) || (develop.isPresent() && branch.startsWith("release/"));
  }

  /// The branch that a new one of this name starts from: the trunk, in gitflow the development
  /// branch except for a hotfix.
  public Optional<String> usualBase(String branch, Optional<String> trunk) {
    return branch.startsWith("hotfix/") ? trunk : develop.or(() -> trunk);
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
