package dev.victor.git.protect;

import dev.victor.core.console.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A ruleset of GitHub's seen through one of ours: only the fields that we send, in our order. What
/// GitHub adds of its own is not there; what a person added to a list stands at its end. So equal
/// text means that nothing is to be done, and a diff shows only what differs.
final class Seen {

  /// Who may pass a rule is the owner's to say, not the policy's.
  private static final String OWNERS = "bypass_actors";

  private Seen() {}

  static String text(Map<?, ?> present, Map<String, Object> wanted) {
    return Json.write(fields(present, withoutOwners(wanted)));
  }

  static String text(Map<String, Object> wanted) {
    return Json.write(withoutOwners(wanted));
  }

  /// What is sent in place of a ruleset that is there: ours, with those who may pass it as they
  /// are.
  static Map<String, Object> replacement(Map<?, ?> present, Map<String, Object> wanted) {
    Map<String, Object> body = withoutOwners(wanted);
    Object owners = present.get(OWNERS);
    if (owners instanceof List<?>) {
      body.put(OWNERS, owners);
    }
    return body;
  }

  private static Map<String, Object> withoutOwners(Map<String, Object> ruleset) {
    Map<String, Object> body = new LinkedHashMap<>(ruleset);
    body.remove(OWNERS);
    return body;
  }

  private static Map<String, Object> fields(Map<?, ?> present, Map<?, ?> wanted) {
    Map<String, Object> seen = new LinkedHashMap<>();
    wanted.forEach((key, value) -> {
      if (present.containsKey(key)) {
        seen.put(String.valueOf(key), value(present.get(key), value));
      }
    });
    return seen;
  }

  private static Object value(@Nullable Object present, @Nullable Object wanted) {
    if (present instanceof Map<?, ?> there && wanted instanceof Map<?, ?> ours) {
      return fields(there, ours);
    }
    if (present instanceof List<?> there && wanted instanceof List<?> ours) {
      return list(there, ours);
    }
    return present == null ? "" : present;
  }

  private static List<Object> list(List<?> present, List<?> wanted) {
    List<Object> left = new ArrayList<>(present);
    List<Object> seen = new ArrayList<>();
    for (Object ours : wanted) {
      left.stream()
          .filter(there -> identity(there).equals(identity(ours)))
          .findFirst()
          .ifPresent(there -> {
            left.remove(there);
            seen.add(value(there, ours));
          });
    }
    seen.addAll(left);
    return seen;
  }

  /// What an element of a list is known by: a rule by its type, a check by its context.
  private static Object identity(Object element) {
    if (element instanceof Map<?, ?> fields) {
      Object known = fields.containsKey("type") ? fields.get("type") : fields.get("context");
      return known == null ? fields : known;
    }
    return element;
  }
}
