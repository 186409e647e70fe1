package dev.victor.trading.dataset;

import dev.victor.core.console.Json;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.json.Block;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Kind;
import dev.victor.core.json.Problems;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What datasets were when a strategy first ran on them: `.victor/datasets.json`, kept in git.
final class DatasetLock {

  /// The file in the workspace.
  static final String NAME = ".victor/datasets.json";

  private final Path file;
  private final Map<String, Entry> entries;

  /// One dataset.
  ///
  /// @param path of its file when it was locked
  /// @param sha256 of the file
  /// @param rows bars it holds
  record Entry(String path, String sha256, long rows) {

    static Entry read(Block in) {
      return new Entry(
          in.required("path", Kind.text(), "its file"),
          in.required("sha256", Kind.text("[0-9a-f]{64}", "64 hexadecimal digits"), "of the file"),
          in.required("rows", Kind.count(), "bars it holds"));
    }
  }

  private record Content(Map<String, Entry> datasets) {
    static Content read(Block in) {
      return new Content(in.map("datasets", Kind.block(Entry::read), "by id"));
    }
  }

  private DatasetLock(Path file, Map<String, Entry> entries) {
    this.file = file;
    this.entries = new TreeMap<>(entries);
  }

  /// The lock of a workspace; empty when nothing was locked yet.
  ///
  /// @throws dev.victor.core.failure.BadInput when it is damaged
  static DatasetLock of(Workspace workspace) {
    Path file = workspace.inside(NAME);
    if (!Files.exists(file)) {
      return new DatasetLock(file, Map.of());
    }
    Problems problems = new Problems(NAME);
    Content content = JsonFile.read(file, NAME).bind(Content::read, problems);
    problems.check();
    return new DatasetLock(file, content.datasets());
  }

  /// What a dataset was when it was locked.
  Optional<Entry> of(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /// Locks a dataset as it is, and writes the file.
  void put(String id, Entry entry) {
    entries.put(id, entry);
    Map<String, Object> datasets = new LinkedHashMap<>();
    entries.forEach((name, each) -> {
      Map<String, Object> written = new LinkedHashMap<>();
      written.put("path", each.path());
      written.put("sha256", each.sha256());
      written.put("rows", each.rows());
      datasets.put(name, written);
    });
    AtomicFile.write(file, Json.write(Map.of("datasets", datasets)));
  }
}
