package dev.victor.core.project;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.json.ListText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// One more entry of a list in `project.json`; the rest of the file is left as its owner wrote it.
public final class ProjectEntry {

  private ProjectEntry() {}

  /// Adds an entry.
  ///
  /// @param file `project.json`
  /// @param list the key of the list, which is made when it is not there
  /// @param entry a JSON object
  /// @param rehearse only see whether it could be added
  /// @throws BadInput when the file would not be right with it
  /// @throws NeedsPerson when the file cannot be read or written
  public static void add(Path file, String list, String entry, Clock clock, boolean rehearse) {
    String name = String.valueOf(file.getFileName());
    try {
      byte[] changed = new ListText(name, Files.readAllBytes(file)).with(list, entry);
      ProjectFile.parse(changed, name, clock);
      if (!rehearse) {
        AtomicFile.write(file, changed);
      }
    } catch (IOException e) {
      throw new NeedsPerson(name, "cannot be read", "check its permissions", e);
    }
  }
}
