package dev.victor.trading.report;

import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A workspace of an author in Berlin with one declared account.
public final class SampleWorkspace {

  private SampleWorkspace() {}

  public static Workspace in(Path folder) throws IOException {
    return in(folder, "");
  }

  /// `blocks` is more of `project.json`, such as `, "journal": {…}`.
  public static Workspace in(Path folder, String blocks) throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {"schemaVersion": 1, "project": {"id": "lab", "name": "Lab"},
         "author": {"name": "Victor", "timezone": "Europe/Berlin"},
         "accounts": [{"id": "ftmo", "currency": "USD"}]%s}
        """
            .formatted(blocks));
    return Workspace.require(folder);
  }
}
