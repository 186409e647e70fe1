package dev.victor.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The block of a schema: writes down what a record asks for, as JSON Schema 2020-12.
public final class Schema implements Block {

  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();

  private Schema() {}

  /// What `declaration` asks for, as the schema of an object that takes nothing else but `x-…`.
  static Map<String, Object> of(Function<Block, ?> declaration) {
    Schema schema = new Schema();
    var _ = declaration.apply(schema);
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    if (!schema.required.isEmpty()) {
      object.put("required", schema.required);
    }
    object.put("properties", schema.properties);
    object.put("patternProperties", Map.of("^x-", true));
    object.put("additionalProperties", false);
    return object;
  }

  /// The schema of a whole file.
  ///
  /// @param id address the schema is known by
  /// @param title what the file is
  public static Map<String, Object> document(
      String id, String title, Function<Block, ?> declaration) {
    return document(id, title, declaration, Map.of());
  }

  /// The schema of a whole file in which some kinds are named.
  ///
  /// @param id address the schema is known by
  /// @param title what the file is
  /// @param named what stands behind each name that is used
  public static Map<String, Object> document(
      String id, String title, Function<Block, ?> declaration, Map<String, Kind<?>> named) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.put("$id", id);
    document.put("title", title);
    document.putAll(of(declaration));
    if (!named.isEmpty()) {
      Map<String, Object> definitions = new TreeMap<>();
      named.forEach((name, kind) -> definitions.put(name, kind.schema()));
      document.put("$defs", definitions);
    }
    return document;
  }

  @Override
  public <T> T required(String key, Kind<T> kind, String about) {
    required.add(key);
    describe(key, kind, about);
    return kind.sample();
  }

  @Override
  public <T> @Nullable T optional(String key, Kind<T> kind, String about) {
    describe(key, kind, about);
    return null;
  }

  @Override
  public <T> List<T> list(String key, Kind<T> kind, String about) {
    describe(key, Kind.list(kind), about);
    return List.of();
  }

  @Override
  public <T> Map<String, T> map(String key, Kind<T> kind, String about) {
    describe(key, Kind.map(kind), about);
    return Map.of();
  }

  private void describe(String key, Kind<?> kind, String about) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", about);
    described.putAll(kind.schema());
    if (properties.put(key, described) != null) {
      throw new IllegalStateException("key asked for twice: " + key);
    }
  }
}
