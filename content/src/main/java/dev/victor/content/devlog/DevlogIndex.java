package dev.victor.content.devlog;

import dev.victor.content.document.RegionFile;
import dev.victor.core.failure.BadInput;
import dev.victor.core.template.Format;
import dev.victor.core.template.Markup;
import dev.victor.core.template.TemplateShelf;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The page that lists the entries of a dev log, newest first: `README.md` of its folder.
final class DevlogIndex {

  private static final String REGION = "devlog-index";
  private static final String PAGE = "\\d{4}-(\\d{2}(-\\d{2})?|W\\d{2})\\.md";

  private final Workspace workspace;
  private final String folder;

  DevlogIndex(Workspace workspace, String folder) {
    this.workspace = workspace;
    this.folder = folder;
  }

  /// Brings the page up to what the folder holds.
  void write() {
    String text =
        TemplateShelf.of(DevlogIndex.class, workspace)
            .template("devlog-index", Format.MD)
            .render(Map.of("entries", entries().stream().map(this::view).toList()));
    RegionFile.write(workspace, folder + "/README.md", REGION, text, "template devlog-index");
  }

  private List<String> entries() {
    try (Stream<Path> files = Files.list(workspace.inside(folder))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.matches(PAGE))
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new BadInput(folder, "cannot be listed", "check its permissions", e);
    }
  }

  private Map<String, Object> view(String name) {
    EntryHead head = EntryHead.read(workspace.inside(folder + "/" + name), name);
    return Map.of(
        "file",
        name,
        "title",
        new Markup(Format.MD, head.title()),
        "summary",
        head.summary().isEmpty() ? "" : new Markup(Format.MD, head.summary()));
  }
}
