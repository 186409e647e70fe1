package dev.victor.trading.journal.store;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder `.victor`: made when it is missing, and its `.gitignore` names the journal, which is
/// nobody else's business.
final class StoreFolder {

  private static final String IGNORED = "/journal.db*";

  private StoreFolder() {}

  static void prepare(Path folder) {
    Path ignore = folder.resolve(".gitignore");
    try {
      Files.createDirectories(folder);
      String text = Files.exists(ignore) ? Files.readString(ignore) : "";
      if (text.lines().noneMatch(line -> line.strip().equals(IGNORED))) {
        AtomicFile.write(
            ignore, text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + IGNORED + "\n");
      }
    } catch (IOException e) {
      throw new NeedsPerson(
          folder.toString(),
          "cannot be written",
          "make the workspace writable, then run the command again",
          e);
    }
  }
}
