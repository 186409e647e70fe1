package dev.victor.content.document;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.project.Document;
import dev.victor.core.template.Format;
import dev.victor.core.template.Lazy;
import dev.victor.core.template.Markup;
import dev.victor.core.workspace.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What templates may name, and what it holds now.
///
/// @param variables in a good order to read
public record VariableList(List<Line> variables) implements Outcome {

  private static final int LONGEST = 40;

  /// One name.
  ///
  /// @param path as `docs variables` shows it: `links[].label` is a part of each entry
  /// @param says what it holds, in words
  /// @param value what that is now; of a list its first entry's
  public record Line(String path, String says, String value) {}

  /// Copies the list.
  public VariableList {
    variables = List.copyOf(variables);
  }

  /// The variables of a document; of the project alone when it has no id.
  ///
  /// @throws dev.victor.core.failure.UsageError when no document has the id
  public static VariableList of(Workspace workspace, Optional<String> id) {
    Document document = Preview.document(workspace, id);
    Format format = Target.of(workspace, document).format();
    Map<String, Object> view = new DocumentRenderer(workspace).view(document, format);
    return new VariableList(
        Variables.declared().stream()
            .map(v -> new Line(v.path(), v.says(), value(view, v.path())))
            .toList());
  }

  private static String value(Map<String, Object> view, String path) {
    @Nullable Object value = view;
    for (String step : path.replace("[]", ".[]").split("\\.", -1)) {
      value = step(value instanceof Lazy lazy ? lazy.value() : value, step);
    }
    return shown(value instanceof Lazy lazy ? lazy.value() : value);
  }

  private static @Nullable Object step(@Nullable Object value, String step) {
    return switch (value) {
      case List<?> list when step.equals("[]") -> list.isEmpty() ? null : list.getFirst();
      case Map<?, ?> map when step.equals("*") ->
          map.isEmpty() ? null : map.values().iterator().next();
      case Map<?, ?> map -> map.get(step);
      case null, default -> null;
    };
  }

  private static String shown(@Nullable Object value) {
    String text =
        switch (value) {
          case null -> "";
          case Markup markup -> markup.text();
          default -> value.toString();
        };
    String line = text.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  @Override
  public void print(Console console) {
    Table table = new Table();
    variables.forEach(
        line -> table.row(line.path(), line.value(), console.in(Tone.FAINT, line.says())));
    console.table(0, table);
  }

  @Override
  public Object json() {
    List<Map<String, String>> lines = new ArrayList<>();
    for (Line line : variables) {
      Map<String, String> json = new LinkedHashMap<>();
      json.put("name", line.path());
      json.put("value", line.value());
      json.put("says", line.says());
      lines.add(json);
    }
    return Map.of("variables", lines);
  }
}
