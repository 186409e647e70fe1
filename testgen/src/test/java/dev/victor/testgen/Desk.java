package dev.victor.testgen;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// A workspace with files, and commands run in it on 26 November 2026.
public final class Desk {

  /// What a command said, and how it ended.
  public record Said(String text, int exit, Object json) {}

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

  private final Path folder;

  /// A workspace without models.
  public Desk(Path folder) throws IOException {
    this.folder = folder;
    file("project.json", "{\"schemaVersion\": 1, \"project\": {\"id\": \"p\", \"name\": \"P\"}}");
  }

  /// Writes a file.
  public Desk file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    return this;
  }

  /// Declares models, as the inside of a JSON array.
  public Desk models(String models) throws IOException {
    return file(
        "project.json",
        "{\"schemaVersion\": 1, \"project\": {\"id\": \"p\", \"name\": \"P\"}, \"datasets\":"
            + " [{\"id\": \"sine\", \"path\": \"sine.csv\"}, {\"id\": \"c-sine\", \"path\":"
            + " \"c.csv\"}], \"models\": ["
            + models
            + "]}");
  }

  /// Runs a command.
  public Said run(Function<Session, Outcome> command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream()),
            Terminal.NONE);
    Map<String, String> variables = Map.of("PATH", "/usr/bin:" + System.getenv("PATH"));
    Session session = new Session(new Environment(variables, folder, folder, CLOCK), console);
    Outcome outcome = command.apply(session);
    outcome.print(console);
    return new Said(out.toString(StandardCharsets.UTF_8), outcome.exit().number(), outcome.json());
  }
}
