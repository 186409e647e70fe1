package dev.victor.core.workflow;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.UnifiedDiff;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.UnlinkedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file that is made whole by victor, as it is and as it should be. One that does not say that it
/// is ours is left alone, and so is whatever is reached through a link.
///
/// @param top the repository's first folder
/// @param path from there, with slashes
/// @param present its text; null when it is not there
/// @param wanted its text; null when it should not be there
public record ManagedFile(
    Path top, String path, @Nullable String present, @Nullable String wanted) {

  /// A file and what it should hold.
  ///
  /// @param mark what files of this maker begin with
  /// @throws BadInput when a foreign file stands in the way
  public static ManagedFile of(Path top, String path, String mark, @Nullable String wanted) {
    String present = UnlinkedFile.read(top, path);
    if (present != null && !present.startsWith(mark)) {
      if (wanted == null) {
        return new ManagedFile(top, path, null, null);
      }
      throw foreign(path);
    }
    return new ManagedFile(top, path, present, wanted);
  }

  /// The failure of a file that stands where ours should, and is somebody else's.
  ///
  /// @param path from the repository's first folder
  public static BadInput foreign(String path) {
    return new BadInput(
        path,
        "is there and was not made by victor, so it is not replaced",
        "move it away: git mv " + path + " " + path + ".old");
  }

  /// The text of a file that is ours; null when there is none.
  ///
  /// @param mark what files of this maker begin with
  public static @Nullable String ours(Path top, String path, String mark) {
    String present = UnlinkedFile.read(top, path);
    return present != null && present.startsWith(mark) ? present : null;
  }

  /// Whether it is as it should be.
  public boolean isFresh() {
    return wanted == null ? present == null : wanted.equals(present);
  }

  /// What would change.
  public String diff() {
    return isFresh() ? "" : UnifiedDiff.of(path, bytes(present), bytes(wanted));
  }

  /// Writes or removes it.
  public void apply() {
    Path file = top.resolve(path);
    if (wanted != null) {
      AtomicFile.write(file, wanted);
    } else if (present != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new NeedsPerson(path, "cannot be removed", "remove it by hand", e);
      }
    }
  }

  private static byte @Nullable [] bytes(@Nullable String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }
}
