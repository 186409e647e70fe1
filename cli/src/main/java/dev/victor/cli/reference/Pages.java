package dev.victor.cli.reference;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Generated files of one folder.
///
/// @param texts by the name of the file, perhaps in a folder inside
/// @param made the command that writes them
record Pages(Map<String, String> texts, String made) {

  /// Writes the pages that differ, or only names them.
  ReferencePages into(Path folder, boolean checkOnly) {
    List<String> stale = new ArrayList<>();
    texts.forEach((name, text) -> {
      Path file = folder.resolve(name);
      if (!text.equals(present(file))) {
        stale.add(name);
        if (!checkOnly) {
          AtomicFile.write(file, text);
        }
      }
    });
    return new ReferencePages(folder.toString(), stale, texts.size(), checkOnly, made);
  }

  private static String present(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new BadInput(file.toString(), "cannot be read", "remove it; it is generated", e);
    }
  }
}
