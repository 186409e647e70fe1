package dev.victor.testgen.merge;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Globs;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What was generated last, in `.victor/testgen/base`, which is committed: the common ancestor of a
/// person's edits and of the next generation, and the memory of files that a person deleted.
final class Bases {

  private static final String FOLDER = ".victor/testgen/base";
  private static final int LARGEST = 4 << 20;

  private final Workspace workspace;

  Bases(Workspace workspace) {
    this.workspace = workspace;
  }

  /// The paths of all generated files, in order.
  List<String> paths() {
    Path folder = workspace.inside(FOLDER);
    return Globs.match(workspace, FOLDER + "/**/*").stream()
        .map(file -> folder.relativize(file).toString())
        .toList();
  }

  /// What was generated for a path.
  Optional<String> of(String path) {
    return text(workspace, FOLDER + "/" + path);
  }

  void keep(GeneratedFile file) {
    AtomicFile.write(workspace.inside(FOLDER + "/" + file.path()), file.text());
  }

  void forget(String path) {
    delete(workspace, FOLDER + "/" + path);
  }

  /// The text of a file of the workspace, when there is one; line ends are line feeds.
  static Optional<String> text(Workspace workspace, String path) {
    Path file = workspace.inside(path);
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      if (Files.size(file) > LARGEST) {
        throw new BadInput(path, "is too large for a generated file", "is it the right one?");
      }
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new BadInput(path, "cannot be read as text", "is it UTF-8, and yours to read?", e);
    }
  }

  /// Deletes a file, and the folders that it leaves empty; a folder of its name stays.
  static void delete(Workspace workspace, String path) {
    Path file = workspace.inside(path);
    try {
      if (!Files.isDirectory(file)) {
        Files.deleteIfExists(file);
      }
      for (Path folder = file.getParent();
          folder != null && !folder.equals(workspace.root()) && isEmpty(folder);
          folder = folder.getParent()) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new BadInput(path, "cannot be deleted", "check the permissions of its folder", e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
