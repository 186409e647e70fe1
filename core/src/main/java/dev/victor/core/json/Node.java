package dev.victor.core.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A JSON value and the place where it begins.
public sealed interface Node {

  /// Where the value begins.
  Place place();

  /// A string.
  record Text(String value, Place place) implements Node {
    @Override
    public Object plain(Object nothing) {
      return value;
    }

    @Override
    public String brief() {
      return Quoted.of(value);
    }
  }

  /// A number, exact.
  record Figure(BigDecimal value, Place place) implements Node {
    @Override
    public Object plain(Object nothing) {
      return value;
    }

    @Override
    public String brief() {
      return value.toString();
    }
  }

  /// `true` or `false`.
  record Flag(boolean value, Place place) implements Node {
    @Override
    public Object plain(Object nothing) {
      return value;
    }

    @Override
    public String brief() {
      return String.valueOf(value);
    }
  }

  /// `null`.
  record Nothing(Place place) implements Node {
    @Override
    public Object plain(Object nothing) {
      return nothing;
    }

    @Override
    public String brief() {
      return "null";
    }
  }

  /// An array.
  record Items(List<Node> values, Place place) implements Node {
    @Override
    public Object plain(Object nothing) {
      return values.stream().map(value -> value.plain(nothing)).toList();
    }

    @Override
    public String brief() {
      return "a list";
    }
  }

  /// An object, in the order of the file.
  record Fields(Map<String, Field> values, Place place) implements Node {
    @Override
    public Object plain(Object nothing) {
      Map<String, Object> map = new LinkedHashMap<>();
      values.forEach((key, field) -> map.put(key, field.value().plain(nothing)));
      return Collections.unmodifiableMap(map);
    }

    @Override
    public String brief() {
      return "an object";
    }
  }

  /// One entry of an object.
  ///
  /// @param place where the key begins
  /// @param value what it holds
  record Field(Place place, Node value) {}

  /// The value at a path of keys (`String`) and positions (`Integer`).
  default Optional<Node> at(Object... path) {
    Node node = this;
    for (Object step : path) {
      Node next = node.child(step);
      if (next == null) {
        return Optional.empty();
      }
      node = next;
    }
    return Optional.of(node);
  }

  private @Nullable Node child(Object step) {
    if (this instanceof Fields(var values, var place) && step instanceof String key) {
      Field field = values.get(key);
      return field == null ? null : field.value();
    }
    return this instanceof Items(var values, var place)
            && step instanceof Integer index
            && index < values.size()
        ? values.get(index)
        : null;
  }

  /// The value as plain Java: maps, lists, text, exact numbers and booleans; `null` inside becomes
  /// empty text.
  default Object plain() {
    return plain("");
  }

  /// The value as plain Java, with something of the caller's in the place of `null`.
  Object plain(Object nothing);

  /// The value in a few words, safe to show: long text is cut, control characters are spelled out.
  String brief();
}
