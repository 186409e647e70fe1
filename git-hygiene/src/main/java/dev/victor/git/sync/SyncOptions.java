package dev.victor.git.sync;

/// What a sync was asked for.
///
/// @param offline talk to no remote
/// @param push send branches
/// @param rehearse only say what would be done
public record SyncOptions(boolean offline, boolean push, boolean rehearse) {

  /// Everything, for real.
  public static final SyncOptions ALL = new SyncOptions(false, true, false);
}
