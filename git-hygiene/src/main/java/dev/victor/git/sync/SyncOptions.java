package dev.victor.git.sync;

import dev.victor.git.plan.Run;
import java.util.Map;

/// What a sync was asked for.
///
/// @param all every local branch, not only the one checked out and its bases
/// @param offline talk to no remote
/// @param push send branches
/// @param prune also delete branches whose work was shipped while their remote is still there
/// @param rehearse only say what would be done
public record SyncOptions(
    boolean all, boolean offline, boolean push, boolean prune, boolean rehearse) {

  /// The branch checked out, for real.
  public static final SyncOptions USUAL = new SyncOptions(false, false, true, false, false);

  /// What would be done, by what was last seen of the remote.
  public static final SyncOptions LOOK = new SyncOptions(false, true, true, false, true);

  /// What an interrupted sync was asked for, and what was typed since: more branches, less traffic.
  SyncOptions and(SyncOptions typed) {
    return new SyncOptions(
        all || typed.all,
        offline || typed.offline,
        push && typed.push,
        prune || typed.prune,
        false);
  }

  /// As settings of a journal.
  Map<String, String> settings() {
    return Map.of(
        "all", Boolean.toString(all),
        "offline", Boolean.toString(offline),
        "push", Boolean.toString(push),
        "prune", Boolean.toString(prune));
  }

  /// As a run began with it.
  static SyncOptions of(Run run) {
    Map<String, String> settings = run.start().settings();
    return new SyncOptions(
        "true".equals(settings.get("all")),
        "true".equals(settings.get("offline")),
        !"false".equals(settings.get("push")),
        "true".equals(settings.get("prune")),
        false);
  }
}
