package dev.victor.testgen.declare;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.project.ProjectEntry;
import dev.victor.core.workspace.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An entry for `project.json`, as its owner would write it: a line a field.
///
/// @param list the key of the list it belongs to
/// @param fields of the entry
/// @param doubts what the owner should look at, a sentence each
/// @param written whether it was written, not only shown
record Entry(String list, Map<String, Object> fields, List<String> doubts, boolean written)
    implements Outcome {

  /// Copies what may change.
  Entry {
    fields = new LinkedHashMap<>(fields);
    doubts = List.copyOf(doubts);
  }

  /// Adds an entry to `project.json`.
  ///
  /// @param rehearse only shows it
  static Entry add(
      Session session,
      String list,
      Map<String, Object> fields,
      List<String> doubts,
      boolean rehearse) {
    Entry entry = new Entry(list, fields, doubts, !rehearse);
    ProjectEntry.add(
        session.workspace().projectFile(),
        list,
        ProjectEntry.text(fields),
        session.clock(),
        rehearse);
    return entry;
  }

  @Override
  public void print(Console console) {
    console.line((written ? "added to" : "would be added to") + " \"" + list + "\":");
    ("    " + ProjectEntry.text(fields)).lines().forEach(console::line);
    doubts.forEach(console::remark);
    if (written) {
      console.remark("then: victor test generate");
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("written", written);
    json.put("list", list);
    json.put("entry", fields);
    json.put("doubts", doubts);
    return json;
  }
}
