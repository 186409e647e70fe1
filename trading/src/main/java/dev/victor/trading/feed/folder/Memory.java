package dev.victor.trading.feed.folder;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.trading.feed.Fields;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was read of an inbox so far. Lost or damaged, everything is read once more, which the
/// journal notices row by row; so it needs no care but to be written whole.
final class Memory {

  /// A statement that was read.
  ///
  /// @param stamp by which it is known to be unchanged
  /// @param hash of its content
  record Seen(Stamp stamp, String hash) {}

  /// How far a file of lines was read.
  ///
  /// @param head hash of its first line: another one means another file
  /// @param offset bytes read
  /// @param lines lines read
  record Reached(String head, long offset, long lines) {}

  private final Path file;
  private final Map<String, Seen> seen = new LinkedHashMap<>();
  private final Map<String, Reached> reached = new LinkedHashMap<>();

  private Memory(Path file) {
    this.file = file;
  }

  /// What a file remembers; nothing when it is not there or cannot be understood.
  static Memory of(Path file) {
    Memory memory = new Memory(file);
    if (Files.exists(file)) {
      try {
        memory.read(JsonFile.read(file, file.toString()).root());
      } catch (BadInput damaged) {
        memory.seen.clear();
        memory.reached.clear();
      }
    }
    return memory;
  }

  private void read(Node root) {
    entries(root, "statements")
        .forEach((name, it) ->
            seen.put(
                name,
                new Seen(new Stamp(it.whole("size"), it.whole("modified")), it.text("hash"))));
    entries(root, "lines")
        .forEach((name, it) ->
            reached.put(name, new Reached(it.text("head"), it.whole("offset"), it.whole("lines"))));
  }

  private Map<String, Fields> entries(Node root, String key) {
    Map<String, Fields> entries = new LinkedHashMap<>();
    if (root.at(key).orElse(null) instanceof Node.Fields(var values, var place)) {
      values.forEach((name, field) -> entries.put(name, Fields.of(field.value(), file.toString())));
    }
    return entries;
  }

  Optional<Seen> seen(String name) {
    return Optional.ofNullable(seen.get(name));
  }

  Optional<Reached> reached(String name) {
    return Optional.ofNullable(reached.get(name));
  }

  void note(String name, Seen statement) {
    seen.put(name, statement);
  }

  void note(String name, Reached lines) {
    reached.put(name, lines);
  }

  /// Forgets files that are gone.
  void keep(Set<String> names) {
    seen.keySet().retainAll(names);
    reached.keySet().retainAll(names);
  }

  /// Writes it, when anything changed.
  void write() {
    Map<String, Object> statements = new LinkedHashMap<>();
    seen.forEach((name, it) -> {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("size", it.stamp().size());
      entry.put("modified", it.stamp().modified());
      entry.put("hash", it.hash());
      statements.put(name, entry);
    });
    Map<String, Object> lines = new LinkedHashMap<>();
    reached.forEach((name, it) -> {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("head", it.head());
      entry.put("offset", it.offset());
      entry.put("lines", it.lines());
      lines.put(name, entry);
    });
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("statements", statements);
    all.put("lines", lines);
    AtomicFile.write(file, Json.write(all));
  }
}
