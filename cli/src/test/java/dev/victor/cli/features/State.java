package dev.victor.cli.features;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Everything a command may not lose: branches, tags and stash here, all refs at the remote, HEAD,
/// index, files of every work tree, git's configuration.
final class State {

  private static final Set<String> NOT_MINE = Set.of("coworker", "home", "bin");
  private static final long LARGE = 100_000;

  private State() {}

  static Map<String, String> of(World world) {
    Map<String, String> state = new TreeMap<>();
    Path work = world.at("");
    if (Files.exists(work.resolve(".git"))) {
      String format = "--format=%(refname) %(objectname)";
      state.put(
          "refs",
          world.gitIn(
              work,
              "for-each-ref",
              format,
              "refs/heads",
              "refs/tags",
              "refs/stash",
              "refs/worktree"));
      state.put("index", world.gitIn(work, "ls-files", "--stage"));
      state.put("status", world.gitIn(work, "--no-optional-locks", "status", "--porcelain=v2"));
      state.put("HEAD", Folders.read(work.resolve(".git/HEAD")));
      state.put("stash", Folders.read(work.resolve(".git/logs/refs/stash")));
      state.put("config", Folders.read(work.resolve(".git/config")));
      state.put("rebase", Files.exists(work.resolve(".git/rebase-merge")) + "");
      state.put("merge", Files.exists(work.resolve(".git/MERGE_HEAD")) + "");
    }
    if (Files.exists(world.origin())) {
      state.put("there", world.gitIn(world.origin(), "for-each-ref"));
    }
    files(world.folder(), state);
    return state;
  }

  private static void files(Path folder, Map<String, String> state) {
    Folders.walk(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            String name = directory.getFileName().toString();
            return NOT_MINE.contains(name) || name.endsWith(".git")
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String content =
                attributes.isRegularFile() && attributes.size() < LARGE
                    ? Files.readString(file, StandardCharsets.ISO_8859_1)
                    : attributes.size() + " bytes";
            state.put("file " + folder.relativize(file), content);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
