package dev.victor.content.document;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Document;
import dev.victor.core.template.Format;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The file a document goes to.
///
/// @param shown as `project.json` names it
/// @param file absolute, inside the workspace
/// @param format what it holds
public record Target(String shown, Path file, Format format) {

  /// The target of a document; it may not exist yet.
  ///
  /// @throws BadInput when no document may go there, or its format cannot be known
  static Target of(Workspace workspace, Document document) {
    return of(workspace, document.target(), format(document));
  }

  /// A file of a known format that something may be written to.
  ///
  /// @throws BadInput when nothing may be written there
  public static Target of(Workspace workspace, String shown, Format format) {
    Path file = workspace.inside(shown);
    if (file.equals(workspace.root()) || Files.isDirectory(file)) {
      throw new BadInput(shown, "is a folder", "name a file as the target");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new BadInput(shown, "is no file but a pipe or a device", "name a file as the target");
    }
    refuseProtected(workspace, shown, file);
    return new Target(shown, file, format);
  }

  /// Nothing that runs or rules by being there may be written: git's own files (hooks, settings)
  /// and our model.
  private static void refuseProtected(Workspace workspace, String shown, Path file) {
    Path inside = real(workspace.root()).relativize(real(file));
    for (Path step : inside) {
      String name = step.toString().toLowerCase(Locale.ROOT);
      if (name.equals(".git") || name.equals(".victor")) {
        throw new BadInput(shown, "is inside " + name, "name a target elsewhere");
      }
    }
    if (inside.toString().equalsIgnoreCase(Workspace.PROJECT_FILE)) {
      throw new BadInput(shown, "would overwrite the project model", "name another target");
    }
  }

  /// How comments are written in the file; empty when it has none.
  Optional<CommentSyntax> comments() {
    Optional<FileKind> kind = FileKind.of(shown);
    return kind.isPresent() ? kind.get().comments() : CommentSyntax.of(format);
  }

  /// The file itself, links followed: two names of one file are the same here.
  Path real() {
    return real(file);
  }

  private static Path real(Path path) {
    try {
      Path parent = path.getParent();
      return Files.exists(path) || parent == null
          ? path.toRealPath()
          : real(parent).resolve(path.getFileName());
    } catch (IOException e) {
      throw new BadInput(path.toString(), "cannot be followed", "mend the link", e);
    }
  }

  private static Format format(Document document) {
    String said = document.format();
    return (said == null ? FileKind.of(document.target()).map(FileKind::format) : Format.of(said))
        .orElseThrow(() ->
            new BadInput(
                Workspace.PROJECT_FILE,
                "document "
                    + document.id()
                    + " has no format that could be told from "
                    + document.target(),
                "give it \"format\": \"md\", \"html\", \"txt\" or \"json\""));
  }
}
