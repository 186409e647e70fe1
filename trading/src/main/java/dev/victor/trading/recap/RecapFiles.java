package dev.victor.trading.recap;

import dev.victor.core.fact.Stretch;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.project.Journal;
import dev.victor.core.template.Format;
import dev.victor.core.template.TemplateShelf;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.chart.NoFontsException;
import dev.victor.trading.chart.Scene;
import dev.victor.trading.journal.Account;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The page of a recap and its pictures, in the folder that `project.json` names. Each file is
/// written whole, and only when its content changed.
final class RecapFiles {

  private static final String FOLDER = "docs/journal";

  /// What became of a file.
  enum Status {
    WRITTEN,
    UNCHANGED,
    PLANNED
  }

  /// A file of the page.
  ///
  /// @param path below the workspace, with forward slashes
  /// @param status what became of it
  record Page(String path, Status status) {}

  private final Workspace workspace;
  private final boolean rehearsal;
  private final List<Page> pages = new ArrayList<>();
  private Optional<String> remark = Optional.empty();

  RecapFiles(Workspace workspace, boolean rehearsal) {
    this.workspace = workspace;
    this.rehearsal = rehearsal;
  }

  /// Writes the files of a recap in which something was traded.
  ///
  /// @param name of the page, without extension
  void write(Recap recap, Account account, String name) {
    Redaction redaction = Redaction.of(workspace.project(), recap);
    String picture = name + "-curve";
    boolean pictured = redaction.moneyShown() || redaction.funded();
    String text =
        TemplateShelf.of(RecapFiles.class, workspace)
            .template(recap.stretch() == Stretch.DAY ? "journal-day" : "journal-stretch", Format.MD)
            .render(
                RecapView.of(
                    recap,
                    account,
                    redaction,
                    pictured ? Optional.of(picture + ".svg") : Optional.empty()));
    if (pictured) {
      draw(picture, RecapPicture.of(recap, redaction));
    }
    pages.add(put(name + ".md", text.getBytes(StandardCharsets.UTF_8)));
  }

  private void draw(String picture, Scene scene) {
    byte[] drawing = scene.svg().getBytes(StandardCharsets.UTF_8);
    // painted before the drawing is kept: a drawing that is there tells that its picture is
    Optional<Page> painted = painted(picture + ".png", scene, holds(picture + ".svg", drawing));
    pages.add(put(picture + ".svg", drawing));
    painted.ifPresent(pages::add);
  }

  /// What was written, left or planned.
  List<Page> pages() {
    return List.copyOf(pages);
  }

  /// What could not be drawn, and how to mend it.
  Optional<String> remark() {
    return remark;
  }

  /// @param drawn whether the same scene was drawn before, so that a picture of it need not be
  ///   painted again
  private Optional<Page> painted(String file, Scene scene, boolean drawn) {
    if (rehearsal) {
      return Optional.of(put(file, new byte[0]));
    }
    if (drawn && Files.exists(workspace.inside(path(file)))) {
      return Optional.of(new Page(path(file), Status.UNCHANGED));
    }
    try {
      return Optional.of(put(file, scene.png()));
    } catch (NoFontsException e) {
      remark =
          Optional.of(
              file
                  + " was not drawn: no fonts are installed; try: apt-get install fontconfig"
                  + " fonts-dejavu-core");
      return Optional.empty();
    }
  }

  private boolean holds(String file, byte[] content) {
    Path at = workspace.inside(path(file));
    try {
      return Files.isRegularFile(at) && Arrays.equals(Files.readAllBytes(at), content);
    } catch (IOException e) {
      return false; // to write it will say what is wrong
    }
  }

  private Page put(String file, byte[] content) {
    Status status = Status.PLANNED;
    if (!rehearsal) {
      status =
          AtomicFile.write(workspace.inside(path(file)), content)
              ? Status.WRITTEN
              : Status.UNCHANGED;
    }
    return new Page(path(file), status);
  }

  private String path(String file) {
    return folder() + "/" + file;
  }

  private String folder() {
    Journal journal = workspace.project().journal();
    String target = journal == null ? null : journal.target();
    return target == null || target.isBlank() ? FOLDER : target.replaceAll("/+$", "");
  }
}
