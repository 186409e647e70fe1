package dev.victor.core.workspace;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.Block;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Kind;
import dev.victor.core.json.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The user's own settings, `config.json`: what no `project.json` may decide.
///
/// @param trustedHosts hosts that a project may send something to
/// @param stores addresses of PostgreSQL databases by the name a project uses
public record Settings(List<String> trustedHosts, Map<String, String> stores) {

  private static final Settings NONE = new Settings(List.of(), Map.of());

  /// The settings of a user; without the file, none.
  ///
  /// @throws BadInput with everything that is wrong in the file
  public static Settings of(Environment environment) {
    Path file = file(environment);
    if (!Files.exists(file)) {
      return NONE;
    }
    Problems problems = new Problems(file.toString());
    Settings settings = JsonFile.read(file, file.toString()).bind(Settings::read, problems);
    problems.check();
    return settings;
  }

  /// Where the settings are kept.
  public static Path file(Environment environment) {
    return environment.settings().resolve("config.json");
  }

  private static Settings read(Block in) {
    return new Settings(
        in.list(
            "trustedHosts",
            Kind.text(
                "[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\]",
                "the name of a host, without https:// and path"),
            "hosts that a project may send something to"),
        in.map(
            "stores",
            Kind.hidden(
                "jdbc:postgresql:\\S+", "an address like jdbc:postgresql://localhost/journal"),
            "databases by the name a project uses"));
  }
}
