package dev.victor.core.io;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Reads what victor may write anew in a repository that may be a stranger's: nothing that is
/// reached through a link.
public final class UnlinkedFile {

  private static final int LARGEST = 1 << 20;

  private UnlinkedFile() {}

  /// The text of a file, its first megabyte; null when it is not there.
  ///
  /// @param top a folder that is trusted
  /// @param path from there, with slashes
  /// @throws BadInput when a part of the path is a link, or it is no file that can be read
  public static @Nullable String read(Path top, String path) {
    Path file = top;
    for (Path part : Path.of(path)) {
      file = file.resolve(part);
      if (Files.isSymbolicLink(file)) {
        throw new BadInput(
            Slashed.of(top.relativize(file)),
            "is a link, and victor writes through none here",
            "put a folder or file in its place");
      }
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
    } catch (IOException e) {
      String what = Files.isDirectory(file) ? "is a folder, not a file" : "cannot be read";
      throw new BadInput(path, what, "move it away", e);
    }
  }
}
