package dev.victor.cli.complete;

import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Files and folders of the folder that a word leads to; hidden ones when its dot was typed.
final class FileNames {

  private static final int MOST = 2000;

  private final Environment world;

  FileNames(Environment world) {
    this.world = world;
  }

  /// @param ends how names of files must end; any when there are none
  Offer offer(String word, boolean foldersOnly, List<String> ends) {
    String head = word.substring(0, word.lastIndexOf('/') + 1);
    String begun = word.substring(head.length());
    List<Candidate> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder(head))) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (name.startsWith(begun) && (begun.startsWith(".") || !name.startsWith("."))) {
          if (Files.isDirectory(entry)) {
            found.add(Candidate.of(name + "/"));
          } else if (!foldersOnly && fits(name, ends)) {
            found.add(Candidate.of(name));
          }
        }
        if (found.size() >= MOST) {
          break;
        }
      }
    } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
      return Offer.NOTHING;
    }
    found.sort(Comparator.comparing(Candidate::value));
    return new Offer(head, found);
  }

  /// Shells understand `~/` themselves; a word that is still being typed, not yet.
  private Path folder(String head) {
    return head.startsWith("~/")
        ? world.home().resolve(head.substring(2))
        : world.directory().resolve(head);
  }

  private static boolean fits(String name, List<String> ends) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String end : ends) {
      if (lower.endsWith(end)) {
        return true;
      }
    }
    return ends.isEmpty();
  }
}
