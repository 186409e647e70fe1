package dev.victor.content.document;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.template.Format;
import dev.victor.core.workspace.Workspace;

/// A Markdown file that begins as one region, and in which a person may write around it: the way of
/// files that are made over and over, such as the dev log of a day.
public final class RegionFile {

  private static final String EMPTY = "<!-- victor:begin %s -->\n<!-- victor:end %s -->\n";

  private RegionFile() {}

  /// Puts `content` into the region `id` of a file of the workspace; makes the file when it is not
  /// there.
  ///
  /// @param maker what messages call the maker of `content`
  /// @return whether the file changed
  /// @throws dev.victor.core.failure.BadInput when the file is there without the region, or outside
  ///   the workspace
  /// @throws NeedsPerson when what stands in the region was edited by hand
  public static boolean write(
      Workspace workspace, String target, String id, String content, String maker) {
    RenderedFile file = RenderedFile.read(Target.of(workspace, target, Format.MD));
    if (!file.existed()) {
      file.begin(EMPTY.replace("%s", id));
    }
    file.fill(id, content, maker);
    for (HandWork work : file.handWork()) {
      throw new NeedsPerson(
          work.where(),
          work.what(),
          "move your words out of the markers; to give them up take the sha256 out of the first"
              + " marker");
    }
    return file.changed() && AtomicFile.write(file.target().file(), file.after());
  }
}
