package dev.victor.testgen.prove;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/// Copies what a build needs. A link becomes the file that it names when that lies in the
/// workspace; other links are left out, so that nothing outside can be changed through the copy.
final class WorkspaceCopy extends SimpleFileVisitor<Path> {

  private static final Set<String> SKIPPED =
      Set.of(".git", ".victor", ".gradle", "target", "build", "node_modules", ".venv", "venv");
  private static final int MOST_FILES = 20_000;
  private static final int DEEPEST = 32;

  private final Path from;
  private final Path real;
  private final Path to;
  private int files;

  private WorkspaceCopy(Path from, Path to) throws IOException {
    this.from = from;
    this.real = from.toRealPath();
    this.to = to;
  }

  /// Copies a workspace to a new folder.
  ///
  /// @throws BadInput when it holds too many files
  /// @throws NeedsPerson when one cannot be read, or there is no room
  static void make(Path from, Path to) {
    try {
      Files.walkFileTree(from, Set.of(), DEEPEST, new WorkspaceCopy(from, to));
    } catch (IOException e) {
      throw new NeedsPerson(
          from.toString(),
          "cannot be copied (" + e.getMessage() + ")",
          "make its files readable, or free some space",
          e);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    Path name = folder.getFileName();
    if (!folder.equals(from)
        && name != null
        && SKIPPED.contains(name.toString())
        && !folder.startsWith(from.resolve("src"))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    Files.createDirectories(place(folder));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (++files > MOST_FILES) {
      throw new BadInput(
          from.toString(),
          "holds more than " + MOST_FILES + " files to be copied",
          "prove a workspace of the models alone");
    }
    if (attributes.isRegularFile() || isInside(file)) {
      Files.copy(file, place(file));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isInside(Path link) throws IOException {
    return Files.isSymbolicLink(link)
        && Files.isRegularFile(link)
        && link.toRealPath().startsWith(real);
  }

  private Path place(Path path) {
    return to.resolve(from.relativize(path).toString());
  }
}
