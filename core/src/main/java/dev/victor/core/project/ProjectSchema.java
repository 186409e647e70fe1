package dev.victor.core.project;

import dev.victor.core.json.JsonFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The JSON Schema (2020-12) of `project.json` as it is published, for editors and other tools.
public final class ProjectSchema {

  /// The name of the file beside `project.json`.
  public static final String FILE = "project.schema.json";

  private ProjectSchema() {}

  /// The schema from the declarations themselves, without reading a file: every key of
  /// `project.json`, what it is about, and what stands where it is left out.
  public static Map<String, Object> declared() {
    return Project.schemaOfFile();
  }

  /// The schema as plain data, for an answer that is JSON anyway.
  public static Object tree() {
    return JsonFile.parse(text().getBytes(StandardCharsets.UTF_8), FILE).root().plain();
  }

  /// The schema, ended by a line feed.
  public static String text() {
    try (InputStream in = ProjectSchema.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
