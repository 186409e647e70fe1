package dev.victor.cli.demo;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The folder a demo lives in; nothing is written outside of it.
///
/// @param root the folder
record DemoFolder(Path root) {

  /// A new folder: the one named, which must be empty, or a temporary one.
  static DemoFolder at(Environment environment, Optional<String> named) {
    try {
      if (named.isEmpty()) {
        return new DemoFolder(Files.createTempDirectory("victor-demo-"));
      }
      Path folder = environment.resolve(named.get());
      Files.createDirectories(folder);
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        if (entries.iterator().hasNext()) {
          throw new NeedsPerson(folder.toString(), "is not empty", "name a new folder");
        }
      }
      return new DemoFolder(folder);
    } catch (IOException e) {
      throw new NeedsPerson(
          named.orElse("temporary folder"), "cannot be made", "name a folder you may write to", e);
    }
  }

  /// The remote that everybody pushes to.
  Path origin() {
    return root.resolve("origin.git");
  }

  /// Victor's clone, where the commands run.
  Path workspace() {
    return root.resolve("alpha-notes");
  }

  /// The same world with a home of its own, so that no setting of the user is read and nothing is
  /// written elsewhere.
  Environment world(Environment environment) {
    Map<String, String> variables = new HashMap<>(environment.variables());
    variables.keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("XDG_"));
    Path home = root.resolve("home");
    variables.put("HOME", home.toString());
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    for (String role : new String[] {"AUTHOR", "COMMITTER"}) {
      variables.put("GIT_" + role + "_NAME", "Victor");
      variables.put("GIT_" + role + "_EMAIL", "victor@example.com");
    }
    return new Environment(Map.copyOf(variables), workspace(), home, environment.clock());
  }
}
