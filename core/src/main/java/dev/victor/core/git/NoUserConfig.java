package dev.victor.core.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

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

  /// A configuration without a file. It claims that what JGit would measure of the file system for
  /// seconds is known: time stamps are whole seconds, which is true or cautious everywhere.
  private static final class Empty extends FileBasedConfig {

    private static final String FILE_SYSTEM = "filesystem";

    @Override
    public long getTimeUnit(
        String section,
        @Nullable String subsection,
        String name,
        long defaultValue,
        TimeUnit wanted) {
      return section.equals(FILE_SYSTEM)
          ? wanted.convert(1, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, defaultValue, wanted);
    }

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
