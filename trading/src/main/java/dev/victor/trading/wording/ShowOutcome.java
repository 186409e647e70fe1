package dev.victor.trading.wording;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.audit.AuditLine;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.stage.Standing;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.Strategies;
import dev.victor.trading.strategy.Strategy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What `strategy show` answers.
///
/// @param definition what it is
/// @param standing where its version stands
/// @param last the last line of its trail, if anything was done to it yet
public record ShowOutcome(Definition definition, Standing standing, Optional<AuditLine> last)
    implements Outcome {

  /// One strategy of a workspace, read without its bars.
  ///
  /// @param id of it; the only one there is when empty
  public static ShowOutcome of(Workspace workspace, Optional<String> id) {
    Strategies strategies = new Strategies(workspace);
    Definition definition = strategies.require(strategies.choose(id));
    AuditTrail trail = AuditTrail.of(workspace, definition.id(), definition.folder()).sound();
    return new ShowOutcome(
        definition,
        Standing.of(trail, definition.version().hash().hex()),
        trail.lines().isEmpty() ? Optional.empty() : Optional.of(trail.lines().getLast()));
  }

  @Override
  public void print(Console console) {
    Strategy strategy = definition.strategy();
    console.line(
        definition.id()
            + "@"
            + definition.version().brief()
            + Optional.ofNullable(strategy.title()).map(title -> "  " + title).orElse(""));
    if (strategy.hypothesis() != null) {
      console.line("  " + strategy.hypothesis());
    }
    Table table = new Table(Align.LEFT, Align.LEFT);
    table.row("stage", stage());
    table.row("file", definition.name());
    Sheet.of(strategy).lines().forEach(table::row);
    strategy.source().forEach(path -> table.row("source", path));
    table.lines(2).forEach(console::line);
  }

  private String stage() {
    String other =
        standing.other() == standing.stage()
            ? ""
            : " (another version is " + standing.other().word() + ")";
    return standing.stage().word()
        + other
        + last.flatMap(ShowOutcome::deed).map(deed -> "; last " + deed).orElse("");
  }

  private static Optional<String> deed(AuditLine line) {
    return line.word("action")
        .flatMap(action ->
            line.word("at")
                .map(at ->
                    action
                        + line.word("to").map(to -> " to " + to).orElse("")
                        + " "
                        + at.substring(0, Math.min(10, at.length()))));
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", definition.id());
    json.put("version", definition.version().hash().hex());
    json.put("file", definition.name());
    json.put("stage", standing.stage().word());
    last.ifPresent(line -> json.put("last", line.content().plain()));
    json.put("definition", definition.root().plain());
    json.put("words", Sheet.of(definition.strategy()).lines());
    return json;
  }
}
