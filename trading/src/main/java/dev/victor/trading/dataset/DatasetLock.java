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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What datasets were when a strategy first ran on them, and before: `.victor/datasets.json`, kept
/// in git.
public final class DatasetLock {

  /// The file in the workspace.
  public static final String NAME = ".victor/datasets.json";

  private final Path file;
  private final Map<String, Entry> entries;

  /// One dataset.
  ///
  /// @param path of its file when it was locked
  /// @param now what it is
  /// @param kept where its bytes can be had again; in git as far as it is committed when empty
  /// @param earlier what it was before, the latest first
  public record Entry(String path, Version now, Optional<Keeping> kept, List<Version> earlier) {

    /// Copies what may change.
    public Entry {
      earlier = List.copyOf(earlier);
    }

    /// Of the file.
    public String sha256() {
      return now.sha256();
    }

    /// The same, at another version.
    Entry at(String path, Version version) {
      List<Version> before = new ArrayList<>(earlier);
      before.removeIf(version::is);
      if (!now.is(version)) {
        before.removeIf(now::is);
        before.addFirst(now);
      }
      return new Entry(path, version, kept, before);
    }

    /// The same, kept elsewhere.
    public Entry kept(Keeping where) {
      return new Entry(path, now, Optional.of(where), earlier);
    }

    private static Entry read(Block in) {
      return new Entry(
          in.required("path", Kind.text(), "its file"),
          Version.read(in),
          Optional.ofNullable(in.optional("kept", Keeping.kind(), "where its bytes are kept")),
          in.list("earlier", Kind.block(Version::read), "what it was before"));
    }

    private Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("path", path);
      json.putAll(now.json());
      kept.ifPresent(where -> json.put("kept", where.word()));
      if (!earlier.isEmpty()) {
        json.put("earlier", earlier.stream().map(Version::json).toList());
      }
      return json;
    }
  }

  /// One content of a dataset.
  ///
  /// @param sha256 of the file
  /// @param rows bars it holds
  public record Version(String sha256, long rows) {

    private static Version read(Block in) {
      return new Version(
          in.required("sha256", Kind.text("[0-9a-f]{64}", "64 hexadecimal digits"), "of the file"),
          in.required("rows", Kind.count(), "bars it holds"));
    }

    private boolean is(Version other) {
      return sha256.equals(other.sha256);
    }

    private Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("sha256", sha256);
      json.put("rows", rows);
      return json;
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
  public static DatasetLock of(Workspace workspace) {
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
  public Optional<Entry> of(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /// Locks a dataset as it is, and writes the file; what it was before is remembered.
  public Entry put(String id, String path, Version version) {
    Entry before = entries.get(id);
    Entry entry =
        before == null
            ? new Entry(path, version, Optional.empty(), List.of())
            : before.at(path, version);
    put(id, entry);
    return entry;
  }

  /// Sets what is known of a dataset, and writes the file.
  public void put(String id, Entry entry) {
    entries.put(id, entry);
    Map<String, Object> datasets = new LinkedHashMap<>();
    entries.forEach((name, each) -> datasets.put(name, each.json()));
    AtomicFile.write(file, Json.write(Map.of("datasets", datasets)));
  }
}
