package dev.victor.git.sync;

import dev.victor.git.branch.BranchGlob;
import dev.victor.git.branch.BranchPolicy;
import dev.victor.git.branch.Strategy;
import dev.victor.git.plan.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Policy and options as a journal keeps them: a run goes on by what it began with, even when a
/// conflict has made `project.json` unreadable in between.
final class RunSettings {

  private RunSettings() {}

  static Map<String, String> write(BranchPolicy policy, SyncOptions options) {
    Map<String, String> settings = new LinkedHashMap<>();
    policy.trunk().ifPresent(name -> settings.put("trunk", name));
    policy.develop().ifPresent(name -> settings.put("develop", name));
    settings.put("sync", policy.sync().word());
    settings.put("protected", globs(policy.closed()));
    settings.put("perennial", globs(policy.perennial()));
    settings.put("offline", Boolean.toString(options.offline()));
    settings.put("push", Boolean.toString(options.push()));
    return settings;
  }

  static BranchPolicy policy(Run run) {
    Map<String, String> settings = run.start().settings();
    return new BranchPolicy(
        Optional.ofNullable(settings.get("trunk")),
        Optional.ofNullable(settings.get("develop")),
        Strategy.named(settings.getOrDefault("sync", "rebase"), "the journal of the sync"),
        globs(settings.getOrDefault("protected", "")),
        globs(settings.getOrDefault("perennial", "")));
  }

  static SyncOptions options(Run run) {
    Map<String, String> settings = run.start().settings();
    return new SyncOptions(
        "true".equals(settings.get("offline")), !"false".equals(settings.get("push")), false);
  }

  private static String globs(List<BranchGlob> globs) {
    return globs.stream().map(BranchGlob::pattern).collect(Collectors.joining("\n"));
  }

  private static List<BranchGlob> globs(String lines) {
    return lines.lines().map(BranchGlob::new).toList();
  }
}
