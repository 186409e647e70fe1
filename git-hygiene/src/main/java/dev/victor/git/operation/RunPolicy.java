package dev.victor.git.operation;

import dev.victor.git.branch.BranchGlob;
import dev.victor.git.branch.BranchPolicy;
import dev.victor.git.branch.Kind;
import dev.victor.git.branch.Strategy;
import dev.victor.git.look.Look;
import dev.victor.git.plan.Run;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The policy as a journal keeps it: a run goes on by what it began with, even when a conflict has
/// made `project.json` unreadable in between.
public final class RunPolicy {

  private RunPolicy() {}

  /// As settings of a journal.
  public static Map<String, String> write(Look look) {
    BranchPolicy policy = look.policy();
    Map<String, String> settings = new LinkedHashMap<>();
    look.trunk().ifPresent(name -> settings.put("trunk", name));
    policy.develop().ifPresent(name -> settings.put("develop", name));
    settings.put("sync", policy.sync().word());
    settings.put("protected", globs(policy.closed()));
    policy.kinds().forEach((kind, globs) -> settings.put(kind.word(), globs(globs)));
    return settings;
  }

  /// As a run began with it.
  public static BranchPolicy read(Run run) {
    Map<String, String> settings = run.start().settings();
    Map<Kind, List<BranchGlob>> kinds = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      if (settings.containsKey(kind.word())) {
        kinds.put(kind, globs(settings.getOrDefault(kind.word(), "")));
      }
    }
    return new BranchPolicy(
        Optional.ofNullable(settings.get("trunk")),
        Optional.ofNullable(settings.get("develop")),
        Strategy.named(settings.getOrDefault("sync", "rebase"), "the journal of the run"),
        globs(settings.getOrDefault("protected", "")),
        kinds);
  }

  private static String globs(List<BranchGlob> globs) {
    return globs.stream().map(BranchGlob::pattern).collect(Collectors.joining("\n"));
  }

  private static List<BranchGlob> globs(String lines) {
    return lines.lines().map(BranchGlob::new).toList();
  }
}
