package dev.victor.cli.install;

import dev.victor.cli.install.Step.Action;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/// What in a prefix is ours: a file that is as the manifest says, or as it has to become.
final class Owned {

  private final Prefix prefix;
  private final Map<String, String> known;

  /// @param known content by path, as a manifest has it
  Owned(Prefix prefix, Map<String, String> known) {
    this.prefix = prefix;
    this.known = known;
  }

  /// What has to be done for a file to hold `content`, a SHA-256, or to lead to it, as a link.
  ///
  /// @throws NeedsPerson when something of somebody else's is in its place
  Step step(String path, String content) {
    Path file = prefix.folder().resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Step(path, Action.WRITE);
    }
    String present = content(file);
    if (present.equals(content)) {
      return new Step(path, Action.KEEP);
    }
    if (present.equals(known.get(path))) {
      return new Step(path, Action.RENEW);
    }
    throw foreign(file);
  }

  /// The failure of what stands in the way and is somebody else's.
  static NeedsPerson foreign(Path file) {
    return new NeedsPerson(
        file.toString(),
        "is there already and not from victor install",
        "move it away, or choose another folder: victor install --prefix DIR");
  }

  /// What a file holds, as a manifest writes it down; of a link, where it leads.
  static String content(Path file) {
    try {
      if (Files.isSymbolicLink(file)) {
        return Files.readSymbolicLink(file).toString();
      }
      return Files.isRegularFile(file) ? ContentHash.of(Files.readAllBytes(file)).hex() : "";
    } catch (IOException e) {
      throw new NeedsPerson(
          file.toString(), "cannot be read (" + e.getMessage() + ")", "make it readable", e);
    }
  }
}
