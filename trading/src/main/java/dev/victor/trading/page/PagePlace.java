package dev.victor.trading.page;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.StateFolder;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where a page goes, and who else could come to see it there.
///
/// @param file the file
/// @param shown its name as people read it
/// @param eyes who could come to see it
record PagePlace(Path file, String shown, Eyes eyes) {

  private static final String DEFAULT = "journal.html";

  /// Enough of a page to know it by.
  private static final int HEAD = 2_048;

  /// Who could come to see a page.
  enum Eyes {
    /// It is in `.victor`, where git does not look.
    OWN,
    /// It is outside the workspace, and no repository holds it.
    OUTSIDE,
    /// git ignores it.
    IGNORED,
    /// It could be committed.
    ANYONE;

    boolean owners() {
      return this != ANYONE;
    }
  }

  /// The place that was typed, or the one in `.victor`, which is kept out of git from then on.
  ///
  /// @throws BadInput when it is none for a file
  static PagePlace of(Session session, Optional<String> typed, boolean rehearsal) {
    Workspace workspace = session.workspace();
    if (typed.isEmpty()) {
      Path file = workspace.inside(".victor/" + DEFAULT);
      if (!rehearsal) {
        StateFolder.hide(workspace.state(), "/" + DEFAULT);
      }
      boolean tracked =
          Repository.find(session.environment(), workspace.root()).isPresent()
              && !rehearsal
              && !ignored(session.environment(), workspace.root(), file);
      return new PagePlace(
          file,
          session.environment().directory().relativize(file).toString(),
          tracked ? Eyes.ANYONE : Eyes.OWN);
    }
    Path file = resolved(session.environment(), typed.get());
    return new PagePlace(file, typed.get(), eyes(session.environment(), workspace, file));
  }

  private static Path resolved(Environment environment, String typed) {
    try {
      Path file = environment.resolve(typed).toAbsolutePath().normalize();
      if (typed.isBlank() || Files.isDirectory(file)) {
        throw new BadInput(typed, "is no file", "name the file to write, such as journal.html");
      }
      return real(file);
    } catch (InvalidPathException e) {
      throw new BadInput(typed, "is no path", "name the file to write, such as journal.html", e);
    } catch (IOException e) {
      throw new BadInput(typed, "cannot be followed", "remove the broken link", e);
    }
  }

  /// The real place of a file whose last parts may not exist yet: links of what exists are
  /// followed.
  private static Path real(Path file) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    Path parent = file.getParent();
    Path name = file.getFileName();
    return parent == null || name == null ? file : real(parent).resolve(name);
  }

  private static Eyes eyes(Environment environment, Workspace workspace, Path file) {
    Path folder = nearest(file);
    if (Repository.find(environment, folder).isPresent()) {
      return ignored(environment, folder, file) ? Eyes.IGNORED : Eyes.ANYONE;
    }
    return file.startsWith(realRoot(workspace)) ? Eyes.ANYONE : Eyes.OUTSIDE;
  }

  /// The folder of a file or, as long as there is none, the one that it will be made in: the
  /// repository there is the one that the file could be committed to.
  private static Path nearest(Path file) {
    Path parent = file.getParent();
    return parent == null || Files.isDirectory(file) ? file : nearest(parent);
  }

  private static Path realRoot(Workspace workspace) {
    try {
      return workspace.root().toRealPath();
    } catch (IOException e) {
      throw new NeedsPerson(workspace.root().toString(), "cannot be read", "make it readable", e);
    }
  }

  /// A file that git tracks is not ignored, whatever a `.gitignore` says.
  private static boolean ignored(Environment environment, Path folder, Path file) {
    return new GitRunner(environment, folder, false)
        .read("check-ignore", "--quiet", "--", file.toString())
        .ok();
  }

  /// Refuses to write over anything but a page.
  ///
  /// @throws NeedsPerson when something else is there
  void refuseOthers() {
    if (Files.exists(file) && !isPage()) {
      throw new NeedsPerson(
          shown, "is there already and no page of a journal", "name another file, or remove it");
    }
  }

  private boolean isPage() {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(PageText.MARK);
    } catch (IOException e) {
      throw new NeedsPerson(shown, "cannot be read", "make it readable, or name another file", e);
    }
  }
}
