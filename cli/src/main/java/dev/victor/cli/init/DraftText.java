package dev.victor.cli.init;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.victor.core.project.Project;
import dev.victor.core.project.ProjectSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A draft as the text of `project.json`, in the form people write it: a block a paragraph, an
/// entry of a list a line.
final class DraftText {

  private DraftText() {}

  static String of(Draft draft) {
    List<String> blocks = new ArrayList<>();
    blocks.add("\"$schema\": " + quoted("./" + ProjectSchema.FILE));
    blocks.add("\"schemaVersion\": " + Project.SCHEMA_VERSION);
    block(blocks, "project", project(draft));
    if (!draft.author().isEmpty()) {
      block(
          blocks,
          "author",
          known("name", draft.author(), "email", draft.email(), "timezone", draft.timezone()));
    }
    block(
        blocks,
        "links",
        known(
            "repository",
            draft.repository(),
            "issues",
            draft.issues().orElse(""),
            "home",
            draft.home().equals(draft.repository()) ? "" : draft.home()));
    list(
        blocks,
        "stack",
        draft.stack().stream()
            .map(part -> known("name", part.name(), "version", part.version(), "role", part.role()))
            .toList());
    block(
        blocks,
        "branching",
        known("model", model(draft), "trunk", draft.trunk(), "develop", draft.develop()));
    if (draft.readme().isEmpty()) {
      list(
          blocks,
          "documents",
          List.of(known("id", "readme", "template", "readme", "target", "README.md")));
    }
    return "{\n  " + String.join(",\n  ", blocks) + "\n}\n";
  }

  private static String model(Draft draft) {
    if (draft.trunk().isEmpty()) {
      return "";
    }
    return draft.develop().isEmpty() ? "trunk" : "gitflow";
  }

  private static Map<String, String> project(Draft draft) {
    return known(
        "id", draft.id(),
        "name", draft.name().isEmpty() ? draft.id() : draft.name(),
        "tagline", draft.tagline(),
        "version", draft.version(),
        "license", draft.license());
  }

  /// Keys and values in turn; what is not known is left out.
  private static Map<String, String> known(String... keysAndValues) {
    Map<String, String> known = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      if (!keysAndValues[i + 1].isBlank()) {
        known.put(keysAndValues[i], keysAndValues[i + 1]);
      }
    }
    return known;
  }

  private static void block(List<String> blocks, String name, Map<String, String> values) {
    if (!values.isEmpty()) {
      blocks.add(
          quoted(name)
              + ": {\n    "
              + entries(values).collect(Collectors.joining(",\n    "))
              + "\n  }");
    }
  }

  private static void list(List<String> blocks, String name, List<Map<String, String>> entries) {
    if (!entries.isEmpty()) {
      blocks.add(
          quoted(name)
              + ": [\n    "
              + entries.stream()
                  .map(entry -> "{ " + entries(entry).collect(Collectors.joining(", ")) + " }")
                  .collect(Collectors.joining(",\n    "))
              + "\n  ]");
    }
  }

  private static Stream<String> entries(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> quoted(entry.getKey()) + ": " + quoted(entry.getValue()));
  }

  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
