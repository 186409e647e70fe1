package dev.victor.core.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/// Keeps JGit from looking for the user's and the system's configuration: reading history needs
/// neither, and looking for them starts git processes and disregards `GIT_CONFIG_GLOBAL`.
final class NoUserConfig extends SystemReader.Delegate {

  private static boolean installed;

  private NoUserConfig(SystemReader original) {
    super(original);
  }

  static synchronized void install() {
    if (!installed) {
      SystemReader.setInstance(new NoUserConfig(SystemReader.getInstance()));
      installed = true;
    }
  }

  @Override
  public StoredConfig getUserConfig() {
    return new Empty();
  }

  @Override
  public StoredConfig getJGitConfig() {
    return new Empty();
  }

  @Override
  public StoredConfig getSystemConfig() {
    return new Empty();
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Empty();
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Empty();
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Empty();
  }

  /// A configuration without a file: what JGit measures of the file system is not kept either.
  private static final class Empty extends FileBasedConfig {
    Empty() {
      super(null, null, FS.DETECTED);
    }

    @Override
    public void load() {
      clear();
    }

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
