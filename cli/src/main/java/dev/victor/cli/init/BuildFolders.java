package dev.victor.cli.init;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The folders of a repository where parts of it may be built: two levels deep, as `modules/app` or
/// `services/api` lie, without what is made, borrowed or only an example. Links are not followed.
final class BuildFolders {

  private static final int DEEPEST = 2;

  /// A repository with more folders than this has told enough.
  private static final int MOST = 200;

  private static final Set<String> SKIPPED =
      Set.of(
          "node_modules",
          "target",
          "build",
          "dist",
          "out",
          "vendor",
          "third_party",
          "venv",
          "env",
          "test",
          "tests",
          "testdata",
          "fixtures",
          "example",
          "examples",
          "sample",
          "samples",
          "demo",
          "demos",
          "doc",
          "docs",
          "template",
          "templates",
          "src");

  private BuildFolders() {}

  static List<Path> below(Path root) {
    List<Path> folders = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.noneOf(FileVisitOption.class),
          DEEPEST + 1,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
              }
              if (skipped(String.valueOf(folder.getFileName()))) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              folders.add(folder);
              if (folders.size() == MOST) {
                return FileVisitResult.TERMINATE;
              }
              return root.relativize(folder).getNameCount() < DEEPEST
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      return List.of();
    }
    Collections.sort(folders);
    return folders;
  }

  private static boolean skipped(String name) {
    return name.startsWith(".") || SKIPPED.contains(name.toLowerCase(Locale.ROOT));
  }
}
