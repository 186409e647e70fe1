package contracts;

import java.io.File;
import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Gives a value of project.json, or an array of a check, the type that a parameter has. */
final class Fitting {

  private Fitting() {}

  static boolean isMatrix(Class<?> type) {
    return type == double[][].class || type == float[][].class;
  }

  static boolean isPath(Class<?> type) {
    return type == Path.class || type == String.class || type == File.class;
  }

  static Object path(Path path, Class<?> type) {
    return type == Path.class ? path : type == File.class ? path.toFile() : path.toString();
  }

  /** Rows as double[][] or float[][]. */
  static Object rows(double[][] x, Class<?> type) {
    return type == double[][].class ? x : array(x, type.getComponentType());
  }

  /** A value as the type of a parameter. */
  static Object value(String name, Object value, Class<?> type) {
    if (value == null || type.isInstance(value) && !(value instanceof List)) {
      return value;
    }
    if (value instanceof Number number) {
      return number(name, number, type);
    }
    if (type.isArray() && value instanceof List<?> list) {
      return array(list.toArray(), type.getComponentType());
    }
    if (type.isArray() && value.getClass().isArray()) {
      return array(value, type.getComponentType());
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(one -> one.toString().equalsIgnoreCase(value.toString()))
          .findFirst()
          .orElseThrow(() -> wrong(name, value, type));
    }
    if (type == boolean.class && value instanceof Boolean || type.isInstance(value)) {
      return value;
    }
    if (type.isRecord() && value instanceof Map<?, ?> map) {
      return Construction.record(type, map);
    }
    throw wrong(name, value, type);
  }

  private static Object number(String name, Number number, Class<?> type) {
    double value = number.doubleValue();
    if (type == double.class || type == Double.class) {
      return value;
    }
    if (type == float.class || type == Float.class) {
      return (float) value;
    }
    if (type == String.class) {
      return number instanceof Double && value == Math.rint(value)
          ? String.valueOf((long) value)
          : number.toString();
    }
    if (value == Math.rint(value)) {
      if (type == int.class || type == Integer.class) {
        return (int) value;
      }
      if (type == long.class || type == Long.class) {
        return (long) value;
      }
    }
    throw wrong(name, number, type);
  }

  private static Object array(Object from, Class<?> element) {
    int size = Array.getLength(from);
    Object to = Array.newInstance(element, size);
    for (int i = 0; i < size; i++) {
      Array.set(to, i, value("element " + i, Array.get(from, i), element));
    }
    return to;
  }

  private static IllegalArgumentException wrong(String name, Object value, Class<?> type) {
    return new IllegalArgumentException(
        name + " is " + value + " in project.json, and the model wants " + type.getSimpleName());
  }
}
