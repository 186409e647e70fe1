package dev.victor.git.protect;

import dev.victor.core.project.Branching;
import dev.victor.git.branch.BranchGlob;
import dev.victor.git.branch.BranchNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The rulesets that say what a policy says, as far as GitHub can.
///
/// @param wanted those there should be
/// @param limits what GitHub does not say like that, and what stands in for it
record Rulesets(List<Ruleset> wanted, List<String> limits) {

  /// The required check: the name of the workflow's job.
  static final String CHECK = "branch-policy";

  static final String PROTECTED_FILE = "protected-branches.json";
  static final String NAMES_FILE = "branch-names.json";

  static final String PROTECTED = "victor: protected branches";
  static final String NAMES = "victor: branch names";

  /// Branches that are not a person's: GitHub's merge queue, and the bots that the guard exempts.
  private static final List<BranchGlob> NOBODYS =
      Stream.of(
              "gh-readonly-queue/**",
              "dependabot/**",
              "renovate/**",
              "revert-**",
              "pre-commit-ci-**",
              "snyk-**")
          .map(BranchGlob::new)
          .toList();

  static Rulesets of(Branching policy) {
    List<String> limits = new ArrayList<>();
    List<Ruleset> wanted = new ArrayList<>();
    protection(policy, limits).ifPresent(wanted::add);
    names(policy, limits).ifPresent(wanted::add);
    return new Rulesets(List.copyOf(wanted), List.copyOf(limits));
  }

  private static Optional<Ruleset> protection(Branching policy, List<String> limits) {
    Set<String> include = new LinkedHashSet<>();
    for (String glob : policy.protectedBranches()) {
      List<String> patterns = Fnmatch.of(new BranchGlob(glob));
      if (patterns.isEmpty()) {
        limits.add("protected: " + glob + " matches no name that git takes, so it is left out");
      } else if (isDefault(policy, glob)) {
        include.add("~DEFAULT_BRANCH");
      }
      include.addAll(patterns);
    }
    if (include.isEmpty()) {
      limits.add("protected: project.json names no branch, so none is protected");
      return Optional.empty();
    }
    return Optional.of(
        Ruleset.of(PROTECTED_FILE, PROTECTED, List.copyOf(include), List.of(), rules(policy)));
  }

  /// Whether a glob is the trunk, and that the branch GitHub shows first. In gitflow that may be
  /// another one.
  private static boolean isDefault(Branching policy, String glob) {
    boolean trunk =
        policy.trunk() == null
            ? glob.equals("main") || glob.equals("master")
            : glob.equals(policy.trunk());
    return trunk && !"gitflow".equals(policy.model());
  }

  private static List<Object> rules(Branching policy) {
    boolean linear = Boolean.TRUE.equals(policy.linear());
    List<Object> rules = new ArrayList<>();
    rules.add(Ruleset.rule("deletion"));
    rules.add(Ruleset.rule("non_fast_forward"));
    if (linear) {
      rules.add(Ruleset.rule("required_linear_history"));
    }
    rules.add(pullRequest(linear));
    rules.add(check(!"merge".equals(policy.sync())));
    return List.copyOf(rules);
  }

  private static Object pullRequest(boolean linear) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("required_approving_review_count", 0);
    parameters.put("dismiss_stale_reviews_on_push", false);
    parameters.put("require_code_owner_review", false);
    parameters.put("require_last_push_approval", false);
    parameters.put("required_review_thread_resolution", false);
    parameters.put(
        "allowed_merge_methods",
        linear ? List.of("squash", "rebase") : List.of("merge", "squash", "rebase"));
    return Ruleset.rule("pull_request", parameters);
  }

  /// @param strict only what is up to date with its base is merged: who rebases keeps it so
  private static Object check(boolean strict) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("required_status_checks", List.of(Map.of("context", CHECK)));
    parameters.put("strict_required_status_checks_policy", strict);
    parameters.put("do_not_enforce_on_create", true);
    return Ruleset.rule("required_status_checks", parameters);
  }

  private static Optional<Ruleset> names(Branching policy, List<String> limits) {
    BranchNames names = BranchNames.of(policy);
    if (policy.pattern() != null) {
      limits.add(
          "names: branching.pattern is no glob, and GitHub's branch_name_pattern is for Enterprise"
              + " plans: only the check "
              + CHECK
              + " enforces it");
      return Optional.empty();
    }
    if (policy.types().isEmpty()) {
      return Optional.empty();
    }
    limits.add(
        "names: GitHub's branch_name_pattern is for Enterprise plans; a rule for new branches and"
            + " the check "
            + CHECK
            + " stand in for it");
    Set<String> exclude = new LinkedHashSet<>();
    exclude.add("~DEFAULT_BRANCH");
    Stream.concat(names.globs().stream(), NOBODYS.stream())
        .flatMap(glob -> Fnmatch.of(glob).stream())
        .forEach(exclude::add);
    return Optional.of(
        Ruleset.of(
            NAMES_FILE,
            NAMES,
            List.of("~ALL"),
            List.copyOf(exclude),
            List.of(Ruleset.rule("creation"))));
  }
}
