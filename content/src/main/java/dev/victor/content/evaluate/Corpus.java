package dev.victor.content.evaluate;

import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Kind;
import dev.victor.core.json.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The sheets that are shipped with victor.
///
/// @param sheets in the order of the files
record Corpus(List<Sheet> sheets) {

  private static final List<String> FILES =
      List.of("days", "trading", "runs", "strategies", "weeks", "releases", "edges");

  /// Copies the list.
  Corpus {
    sheets = List.copyOf(sheets);
  }

  /// Reads all of them.
  static Corpus shipped() {
    List<Sheet> sheets = new ArrayList<>();
    FILES.forEach(name -> sheets.addAll(parse(resource(name + ".json"), name + ".json")));
    return new Corpus(sheets);
  }

  /// The sheets of a file that messages call `name`.
  static List<Sheet> parse(byte[] content, String name) {
    Problems problems = new Problems(name);
    List<Sheet> sheets =
        JsonFile.parse(content, name)
            .bind(in -> in.list("sheets", Kind.block(Sheet::read), "sheets of facts"), problems);
    problems.check();
    return sheets;
  }

  private static byte[] resource(String name) {
    try (InputStream stream = Corpus.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
