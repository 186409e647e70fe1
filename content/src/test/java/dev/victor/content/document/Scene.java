package dev.victor.content.document;

import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A workspace made for a test.
record Scene(Path folder) {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  Scene file(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Scene bytes(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A project of one name with these documents, each `id template target mode`.
  Scene project(String... documents) {
    StringBuilder json = new StringBuilder();
    for (String document : documents) {
      String[] part = document.split(" ");
      json.append(json.isEmpty() ? "" : ",")
          .append(
              "{\"id\":\"%s\",\"template\":\"%s\",\"target\":\"%s\",\"mode\":\"%s\"}"
                  .formatted((Object[]) part));
    }
    return model("\"project\":{\"id\":\"p\",\"name\":\"P\"},\"documents\":[" + json + "]");
  }

  Scene model(String blocks) {
    return file("project.json", "{\"schemaVersion\":1," + blocks + "}");
  }

  Workspace workspace() {
    return Workspace.require(folder, CLOCK);
  }

  Documents documents() {
    return new Documents(workspace(), Optional.empty());
  }

  Documents documents(String build) {
    return new Documents(workspace(), Optional.of(build));
  }

  /// Renders and lists `id status`.
  List<String> render(Documents.Intent intent, String... ids) {
    return standings(documents().render(List.of(ids), intent));
  }

  static List<String> standings(RenderAnswer answer) {
    return answer.documents().stream()
        .map(d -> d.id() + " " + d.status().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
