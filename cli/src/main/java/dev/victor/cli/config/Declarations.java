package dev.victor.cli.config;

import dev.victor.core.json.Node;
import dev.victor.core.json.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Walks the declarations of a file beside the file itself: every value that is declared, set or
/// not, and every key in the file that nothing reads.
///
/// The declarations come as JSON Schema, which the records that read the file write themselves
/// ([dev.victor.core.json.Schema]); so a setting cannot be read and be missing here.
final class Declarations {

  /// A declared value.
  ///
  /// @param key its path in the file, such as `accounts[0].broker`
  /// @param about what it is for
  /// @param choice the words it takes, if only a few
  /// @param usual what stands where it is left out
  /// @param hidden whether it may be a secret
  /// @param node what the file says, if anything
  record Value(
      String key,
      String about,
      String choice,
      Optional<String> usual,
      boolean hidden,
      Optional<Node> node) {}

  /// A key that nothing reads.
  ///
  /// @param key its path
  /// @param place where it stands
  /// @param name the last part of the path
  /// @param known what is read in its place
  record Stray(String key, Node.Field place, String name, List<String> known) {}

  private final List<Value> values = new ArrayList<>();
  private final List<Stray> strays = new ArrayList<>();

  private Declarations() {}

  static Declarations of(Map<String, Object> schema, @Nullable Node root) {
    Declarations all = new Declarations();
    all.object(schema, root, "");
    return all;
  }

  List<Value> values() {
    return values;
  }

  List<Stray> strays() {
    return strays;
  }

  private void walk(Map<String, Object> schema, @Nullable Node node, String path, String about) {
    Map<String, Object> items = map(schema, "items");
    Map<String, Object> entries = map(schema, "additionalProperties");
    if (schema.containsKey("properties")) {
      object(schema, node, path);
    } else if (items.containsKey("properties")
        && node instanceof Node.Items(var elements, var place)
        && !elements.isEmpty()) {
      for (int i = 0; i < elements.size(); i++) {
        object(items, elements.get(i), path + "[" + i + "]");
      }
    } else if (!entries.isEmpty()
        && node instanceof Node.Fields(var fields, var place)
        && !fields.isEmpty()) {
      for (Map.Entry<String, Node.Field> field : fields.entrySet()) {
        walk(entries, field.getValue().value(), path + "." + shown(field.getKey()), about);
      }
    } else {
      values.add(
          new Value(
              path,
              about,
              choice(schema),
              Optional.ofNullable(schema.get("default")).map(String::valueOf),
              hidden(schema) || hidden(items) || hidden(entries),
              Optional.ofNullable(node)));
    }
  }

  private void object(Map<String, Object> schema, @Nullable Node node, String path) {
    Map<String, Object> properties = map(schema, "properties");
    for (String key : properties.keySet()) {
      Map<String, Object> property = map(properties, key);
      walk(
          property,
          node instanceof Node.Fields(var fields, var place) && fields.containsKey(key)
              ? fields.get(key).value()
              : null,
          path.isEmpty() ? key : path + "." + key,
          String.valueOf(property.get("description")));
    }
    if (node instanceof Node.Fields(var fields, var place)) {
      fields.forEach((key, field) -> {
        if (!properties.containsKey(key)) {
          String shown = shown(key);
          strays.add(
              new Stray(
                  path.isEmpty() ? shown : path + "." + shown,
                  field,
                  key.substring(0, Math.min(80, key.length())),
                  List.copyOf(new TreeSet<>(properties.keySet()))));
        }
      });
    }
  }

  private static String shown(String key) {
    return key.matches("[!-~&&[^\"]]{1,60}") ? key : Quoted.of(key);
  }

  private static String choice(Map<String, Object> schema) {
    return schema.get("enum") instanceof List<?> words && words.size() > 1
        ? String.join(", ", words.stream().map(String::valueOf).toList())
        : "";
  }

  private static boolean hidden(Map<String, Object> schema) {
    return Boolean.TRUE.equals(schema.get("writeOnly"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> schema, String key) {
    return schema.get(key) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }
}
