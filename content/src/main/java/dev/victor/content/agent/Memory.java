package dev.victor.content.agent;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the agent remembers between two looks and two starts: up to which day all is finished, what
/// the last days were told from, and the pulse they were told at. One small file, written whole or
/// not at all; without it nothing breaks, since writing and posting a day twice changes nothing.
final class Memory {

  private final Path file;
  private final TreeMap<LocalDate, Told> days = new TreeMap<>();
  private Map<String, String> pulse = Map.of();
  private @Nullable LocalDate through;
  private String saved = "";

  private Memory(Path file) {
    this.file = file;
  }

  /// The memory kept in a folder; an empty one where there is none.
  ///
  /// @throws BadInput when the file is damaged
  static Memory in(Path folder) {
    Memory memory = fresh(folder);
    if (!Files.exists(memory.file)) {
      return memory;
    }
    try {
      memory.take(JsonFile.read(memory.file, memory.file.toString()).root());
      return memory;
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new BadInput(memory.file.toString(), "is not what victor wrote", "remove it", e);
    }
  }

  /// An empty one that will be kept in a folder.
  static Memory fresh(Path folder) {
    return new Memory(folder.resolve("state.json"));
  }

  private void take(Node root) {
    text(root, "through").map(LocalDate::parse).ifPresent(day -> through = day);
    Map<String, String> seen = new LinkedHashMap<>();
    fields(root, "pulse").forEach((word, node) -> seen.put(word, text(node).orElse("")));
    pulse = seen;
    fields(root, "days")
        .forEach((day, node) ->
            days.put(
                LocalDate.parse(day),
                new Told(
                    text(node, "hash").orElse(""),
                    Told.Post.valueOf(
                        text(node, "post").orElse("none").toUpperCase(Locale.ROOT)))));
  }

  private static Map<String, Node> fields(Node root, String key) {
    Map<String, Node> fields = new LinkedHashMap<>();
    if (root.at(key).orElse(null) instanceof Node.Fields(var values, var place)) {
      values.forEach((name, field) -> fields.put(name, field.value()));
    }
    return fields;
  }

  private static Optional<String> text(Node root, String key) {
    return root.at(key).flatMap(Memory::text);
  }

  private static Optional<String> text(Node node) {
    return node instanceof Node.Text(var text, var place) ? Optional.of(text) : Optional.empty();
  }

  /// Keeps it, when it is not what was kept last.
  void save() {
    Map<String, Object> json = new LinkedHashMap<>();
    through().ifPresent(day -> json.put("through", day.toString()));
    Map<String, Object> told = new LinkedHashMap<>();
    days.forEach((day, each) ->
        told.put(
            day.toString(),
            Json.fields("hash", each.hash(), "post", each.post().name().toLowerCase(Locale.ROOT))));
    json.put("days", told);
    json.put("pulse", pulse);
    String text = Json.write(json);
    if (!text.equals(saved)) {
      AtomicFile.write(file, text);
      saved = text;
    }
  }

  /// The last day that is finished, as all before it are.
  Optional<LocalDate> through() {
    return Optional.ofNullable(through);
  }

  /// That all days up to one are finished.
  void finishedThrough(LocalDate day) {
    through = day;
  }

  /// What a day was told from.
  Optional<Told> day(LocalDate day) {
    return Optional.ofNullable(days.get(day));
  }

  void tell(LocalDate day, Told told) {
    days.put(day, told);
  }

  /// Days whose post is to be sent or changed, oldest first.
  Map<LocalDate, Told> owed() {
    Map<LocalDate, Told> owed = new TreeMap<>(days);
    owed.values().removeIf(told -> told.post() != Told.Post.OWED);
    return owed;
  }

  /// Forgets days before one.
  void forgetBefore(LocalDate day) {
    days.headMap(day).clear();
  }

  /// The pulse at which all was told.
  Map<String, String> pulse() {
    return pulse;
  }

  void beat(Map<String, String> now) {
    pulse = new LinkedHashMap<>(now);
  }
}
