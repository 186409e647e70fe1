package dev.victor.git.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An operation of git that began and did not end: a rebase that waits for a person, a merge that
/// is not committed.
///
/// @param what its name
/// @param next how it is finished, or given up, with git itself
public record Underway(String what, String next) {

  private static final List<String> LEFTOVERS =
      List.of(
          "MERGE_HEAD",
          "MERGE_MODE",
          "MERGE_MSG",
          "MERGE_RR",
          "AUTO_MERGE",
          "CHERRY_PICK_HEAD",
          "REBASE_HEAD",
          "SQUASH_MSG");
  private static final List<String> REBASES = List.of("rebase-merge", "rebase-apply");

  /// What is under way in a work tree, told by the files in its git folder.
  public static Optional<Underway> in(Path gitDir) {
    if (REBASES.stream().anyMatch(name -> Files.exists(gitDir.resolve(name)))) {
      boolean mail = Files.exists(gitDir.resolve("rebase-apply").resolve("applying"));
      return Optional.of(mail ? of("am") : of("rebase"));
    }
    if (Files.exists(gitDir.resolve("MERGE_HEAD"))) {
      return Optional.of(of("merge"));
    }
    if (Files.exists(gitDir.resolve("CHERRY_PICK_HEAD"))) {
      return Optional.of(of("cherry-pick"));
    }
    if (Files.exists(gitDir.resolve("REVERT_HEAD"))) {
      return Optional.of(of("revert"));
    }
    if (Files.exists(gitDir.resolve("BISECT_LOG"))) {
      return Optional.of(new Underway("bisect", "git bisect reset"));
    }
    return Optional.empty();
  }

  private static Underway of(String what) {
    return new Underway(what, "git " + what + " --continue or git " + what + " --abort");
  }

  /// Whether a branch is checked out, read where git keeps it.
  static boolean standsOn(Path gitDir, String branch) {
    try {
      return Files.readString(gitDir.resolve("HEAD")).strip().equals("ref: refs/heads/" + branch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether a rebase stopped by itself at a commit, and was not killed on its way.
  static boolean waits(Path gitDir) {
    return Files.exists(gitDir.resolve("rebase-merge").resolve("stopped-sha"))
        || Files.exists(gitDir.resolve("REBASE_HEAD"));
  }

  /// How far a rebase got, to see whether it moves.
  static String position(Path gitDir) {
    try {
      Path number = gitDir.resolve("rebase-merge").resolve("msgnum");
      return Files.exists(number) ? Files.readString(number).strip() : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Forgets what is under way; also what a killed git left so torn that git itself could not give
  /// it up.
  static void clear(Path gitDir) {
    try {
      for (String name : LEFTOVERS) {
        Files.deleteIfExists(gitDir.resolve(name));
      }
      for (String name : REBASES) {
        Path folder = gitDir.resolve(name);
        if (Files.exists(folder)) {
          try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
              Files.delete(path);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
