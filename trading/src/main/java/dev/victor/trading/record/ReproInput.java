package dev.victor.trading.record;

import java.util.LinkedHashMap;
import java.util.Map;

/// Something that a run is made of, then and now.
///
/// @param name of it
/// @param was as recorded
/// @param is as it is
/// @param state how much it matters
/// @param how it differs; empty where it does not
record ReproInput(String name, String was, String is, State state, String how) {

  /// How much a difference matters.
  enum State {
    /// There is none.
    SAME,
    /// What is on record was taken instead.
    PAST,
    /// The run is made of something else.
    OTHER
  }

  static ReproInput same(String name, String value) {
    return new ReproInput(name, value, value, State.SAME, "");
  }

  static ReproInput past(String name, String was, String is, String how) {
    return new ReproInput(name, was, is, State.PAST, how);
  }

  static ReproInput other(String name, String was, String is, String how) {
    return new ReproInput(name, was, is, State.OTHER, how);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name);
    json.put("recorded", was);
    json.put("now", is);
    json.put("same", state == State.SAME);
    if (!how.isEmpty()) {
      json.put("how", how);
    }
    return json;
  }
}
