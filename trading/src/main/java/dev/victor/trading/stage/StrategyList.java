package dev.victor.trading.stage;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.Strategies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `strategy list` answers.
///
/// @param entries one a strategy, in the order of the files
public record StrategyList(List<Entry> entries) implements Outcome {

  /// One strategy.
  ///
  /// @param definition what it is
  /// @param standing where it stands
  public record Entry(Definition definition, Standing standing) {}

  /// Copies the list.
  public StrategyList {
    entries = List.copyOf(entries);
  }

  /// Every strategy of a workspace.
  public static StrategyList of(Workspace workspace) {
    Strategies strategies = new Strategies(workspace);
    List<Entry> entries = new ArrayList<>();
    for (String id : strategies.ids()) {
      Definition definition = strategies.require(id);
      AuditTrail trail = AuditTrail.of(workspace, id, definition.folder()).sound();
      entries.add(new Entry(definition, Standing.of(trail, definition.version().hash().hex())));
    }
    return new StrategyList(entries);
  }

  @Override
  public void print(Console console) {
    if (entries.isEmpty()) {
      console.line("there are no strategies; name their files in \"strategies\" of project.json");
      return;
    }
    Table table = new Table(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT);
    for (Entry entry : entries) {
      Standing standing = entry.standing();
      table.row(
          entry.definition().id() + "@" + entry.definition().version().brief(),
          standing.stage().word()
              + (standing.other() == standing.stage()
                  ? ""
                  : " (another version is " + standing.other().word() + ")"),
          entry.definition().strategy().dataset(),
          Optional.ofNullable(entry.definition().strategy().title()).orElse(""));
    }
    console.table(0, table);
  }

  @Override
  public Object json() {
    return Map.of("strategies", entries.stream().map(StrategyList::json).toList());
  }

  private static Map<String, Object> json(Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.definition().id());
    json.put("version", entry.definition().version().hash().hex());
    json.put("stage", entry.standing().stage().word());
    json.put("dataset", entry.definition().strategy().dataset());
    json.put("file", entry.definition().name());
    return json;
  }
}
