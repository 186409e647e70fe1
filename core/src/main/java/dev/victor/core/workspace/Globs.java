package dev.victor.core.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Files of a workspace that a glob of `project.json` names: `*` within a folder, `**` across
/// folders, `{a,b}` and `[…]`. Links are not followed, `.git` and `node_modules` not entered.
public final class Globs {

  private static final Set<String> SKIPPED = Set.of(".git", "node_modules");
  private static final int DEEPEST = 32;

  private Globs() {}

  /// The regular files that match, in order of their names; none when the workspace has none.
  public static List<Path> match(Workspace workspace, String glob) {
    Path start = workspace.inside(fixedPart(glob));
    if (Files.isRegularFile(start)) {
      return List.of(start);
    }
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    List<PathMatcher> matchers = new ArrayList<>();
    matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
    if (glob.contains("**/")) {
      matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob.replace("**/", "")));
    }
    try {
      return walk(workspace.root(), start, matchers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> walk(Path root, Path start, List<PathMatcher> matchers)
      throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        start,
        Set.of(),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path name = folder.getFileName();
            return name != null && SKIPPED.contains(name.toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path relative = root.relativize(file);
            if (attributes.isRegularFile()
                && matchers.stream().anyMatch(m -> m.matches(relative))) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(null);
    return found;
  }

  /// The folders before the first wild card, so that only they are searched.
  private static String fixedPart(String glob) {
    int wild = 0;
    while (wild < glob.length() && "*?[{\\".indexOf(glob.charAt(wild)) < 0) {
      wild++;
    }
    return wild == glob.length()
        ? glob
        : glob.substring(0, Math.max(0, glob.lastIndexOf('/', wild)));
  }
}
