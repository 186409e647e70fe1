package dev.victor.cli.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Removes folders with all they hold; a link in them goes, not what it leads to.
public final class Trees {

  private static final int ATTEMPTS = 5;

  private Trees() {}

  /// Removes a folder or file, if it is there; again when somebody writes into it meanwhile, as a
  /// training run in the background does until its folder is gone.
  public static void remove(Path top) throws IOException {
    for (int attempt = 1; Files.exists(top, LinkOption.NOFOLLOW_LINKS); attempt++) {
      try {
        once(top);
      } catch (DirectoryNotEmptyException | NoSuchFileException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static void once(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// The same for what is in the way of nobody when it stays.
  static boolean removeIfPossible(Path top) {
    try {
      remove(top);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// Removes a folder and those above it as long as they are empty, and stops below `top`.
  public static void removeEmpty(Path folder, Path top) throws IOException {
    for (Path each = folder; each != null && !each.equals(top); each = each.getParent()) {
      if (!Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
        continue;
      }
      try (Stream<Path> inside = Files.list(each)) {
        if (inside.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(each);
    }
  }
}
