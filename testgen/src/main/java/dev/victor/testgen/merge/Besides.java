package dev.victor.testgen.merge;

import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.ContentHash;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Files;
import java.util.Optional;

/// What lies beside generated files for a person to solve, each a `FILE.victor-new`. The hash of
/// what was written there is kept in `.victor/testgen/beside`: a file that has another is a
/// person's work, and so is one of which nothing is known.
final class Besides {

  private static final String FOLDER = ".victor/testgen/beside";

  private final Workspace workspace;

  Besides(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Whether a person wrote what lies beside a file; what would be written there now is nobody's.
  boolean edited(String path, String merged) {
    return text(path).filter(there -> !there.equals(merged) && !isOurs(path, there)).isPresent();
  }

  void write(String path, String merged) {
    AtomicFile.write(workspace.inside(path + Regeneration.BESIDE), merged);
    AtomicFile.write(workspace.inside(memory(path)), ContentHash.of(merged).hex());
  }

  /// Takes away what lies beside a file, unless a person wrote it and it is not what is there.
  void drop(String path, String there) {
    text(path)
        .filter(text -> text.equals(there) || isOurs(path, text))
        .ifPresent(solved -> Bases.delete(workspace, path + Regeneration.BESIDE));
    if (Files.exists(workspace.inside(memory(path)))) {
      Bases.delete(workspace, memory(path));
    }
  }

  private boolean isOurs(String path, String text) {
    return Bases.text(workspace, memory(path))
        .filter(ContentHash.of(text).hex()::equals)
        .isPresent();
  }

  private Optional<String> text(String path) {
    return Bases.text(workspace, path + Regeneration.BESIDE);
  }

  private static String memory(String path) {
    return FOLDER + "/" + path + ".sha256";
  }
}
