package dev.victor.cli.init;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Whether a `project.json` is another tool's: other tools have files of that name, but none has
/// our `schemaVersion` or `project` in it.
final class OtherTool {

  private OtherTool() {}

  static boolean has(Path folder) {
    return SmallFile.read(folder, Workspace.PROJECT_FILE).filter(OtherTool::wrote).isPresent();
  }

  /// What is no JSON is somebody's work in progress, as likely ours as not.
  private static boolean wrote(String text) {
    try {
      Node root =
          JsonFile.parse(text.getBytes(StandardCharsets.UTF_8), Workspace.PROJECT_FILE).root();
      return root.at("schemaVersion").isEmpty()
          && root.at("project").isEmpty()
          && root instanceof Node.Fields fields
          && !fields.values().isEmpty();
    } catch (BadInput unreadable) {
      return false;
    }
  }
}
