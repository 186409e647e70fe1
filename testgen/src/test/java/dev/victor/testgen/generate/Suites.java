package dev.victor.testgen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.generate.Generation.Choice;
import dev.victor.testgen.generate.Generation.Intent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Generates suites in a workspace, and looks at what came out.
final class Suites {

  static final Choice ALL = new Choice(Optional.empty(), Optional.empty(), false);

  private Suites() {}

  static GenerateAnswer generate(Path folder, Choice choice, Intent intent) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Environment environment =
        new Environment(
            Map.of("PATH", String.valueOf(System.getenv("PATH"))),
            folder,
            folder,
            Clock.systemUTC());
    Session session = new Session(environment, new Console(nowhere, nowhere, Terminal.NONE));
    return Generation.run(session, choice, intent);
  }

  /// The source files of a folder and its subfolders.
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        if (file.toString().matches(".*\\.(py|java)")) {
          files.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  /// What is generated for a project is what was reviewed; `-Dgolden.write=true` takes it over.
  static void looksLike(Path project, String output, Path golden) throws IOException {
    generate(project, ALL, Intent.WRITE);
    Map<String, String> made = files(project.resolve(output));
    made.keySet().removeIf(path -> path.contains("contracts/"));
    if (Boolean.getBoolean("golden.write")) {
      for (Map.Entry<String, String> file : made.entrySet()) {
        Files.writeString(golden.resolve(file.getKey()), file.getValue());
      }
    }
    assertThat(made).isEqualTo(files(golden));
  }
}
