package dev.victor.trading.record;

import dev.victor.core.json.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/// What differs between two JSON texts, value by value.
public final class Leaves {

  private static final int MOST = 5;

  private Leaves() {}

  /// Such as `parameters.fast.value was 10, is 12`; of very many the first few.
  public static String difference(Node was, Node is) {
    Map<String, String> before = new TreeMap<>();
    Map<String, String> after = new TreeMap<>();
    collect("", was, before);
    collect("", is, after);
    TreeSet<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    List<String> found = new ArrayList<>();
    for (String key : keys) {
      String old = before.get(key);
      String now = after.get(key);
      if (!Objects.equals(old, now)) {
        found.add(
            old == null
                ? key + " is new"
                : now == null ? key + " is gone" : key + " was " + old + ", is " + now);
      }
    }
    int more = found.size() - MOST;
    return String.join("; ", found.subList(0, Math.min(MOST, found.size())))
        + (more > 0 ? "; " + more + " more" : "");
  }

  private static void collect(String path, Node node, Map<String, String> into) {
    String inner = path.isEmpty() ? "" : path + ".";
    switch (node) {
      case Node.Fields(var values, var _) ->
          values.forEach((key, field) -> collect(inner + key, field.value(), into));
      case Node.Items(var values, var _) -> {
        for (int i = 0; i < values.size(); i++) {
          collect(inner + i, values.get(i), into);
        }
      }
      default -> into.put(path, node.brief());
    }
  }
}
