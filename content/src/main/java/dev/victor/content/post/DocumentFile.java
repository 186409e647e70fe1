package dev.victor.content.post;

import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A text of the workspace that is to be posted.
final class DocumentFile {

  private static final long LARGEST = 1 << 20;

  private DocumentFile() {}

  /// The text of a file.
  ///
  /// @throws BadInput when it is not there, not UTF-8 or too large
  static String read(Workspace workspace, String target) {
    Path file = workspace.inside(target);
    try {
      if (Files.size(file) > LARGEST) {
        throw new BadInput(target, "is larger than 1 MB", "post a part of it");
      }
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new BadInput(target, "is not there", "victor docs render", e);
    } catch (CharacterCodingException e) {
      throw new BadInput(target, "is not UTF-8", "save it as UTF-8", e);
    } catch (IOException e) {
      throw new BadInput(target, "cannot be read", "check what it is and its permissions", e);
    }
  }
}
