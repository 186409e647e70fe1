package dev.victor.git.stack;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.git.plan.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Branches as a tree.
///
/// @param rows in the order of the tree
public record StackView(List<Row> rows) implements Outcome {

  /// Copies the list.
  public StackView {
    rows = List.copyOf(rows);
  }

  /// One branch.
  ///
  /// @param name of the branch
  /// @param base what it is built on; empty for the root of a tree
  /// @param depth how far from the root
  /// @param own commits that its base lacks
  /// @param behind commits of its base that it lacks
  /// @param current whether it is checked out
  public record Row(String name, String base, int depth, int own, int behind, boolean current) {

    private String state() {
      return base.isEmpty()
          ? ""
          : behind == 0 ? "" : Words.count(behind, "commit") + " behind " + base;
    }
  }

  @Override
  public void print(Console console) {
    if (rows.isEmpty()) {
      console.line("no branch is built on another");
      return;
    }
    Table table = new Table(Align.LEFT, Align.LEFT, Align.LEFT);
    for (Row row : rows) {
      String name = "  ".repeat(row.depth()) + row.name();
      String own = row.base().isEmpty() ? "" : Words.count(row.own(), "commit");
      String state = row.state().isEmpty() ? "" : console.in(Tone.WARN, row.state());
      String next = row.behind() > 0 && row.current() ? "victor git sync" : "";
      table.row(row.current() ? console.in(Tone.STRONG, name + " *") : name, own, state, next);
    }
    console.table(0, table);
  }

  @Override
  public Object json() {
    return Map.of("branches", rows.stream().map(StackView::object).toList());
  }

  private static Map<String, Object> object(Row row) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", row.name());
    object.put("base", row.base());
    object.put("depth", row.depth());
    object.put("ahead", row.own());
    object.put("behind", row.behind());
    object.put("current", row.current());
    return object;
  }
}
