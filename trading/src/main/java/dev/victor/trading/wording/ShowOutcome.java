package dev.victor.trading.wording;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.audit.AuditLine;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.record.RunRecord;
import dev.victor.trading.record.RunStore;
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
/// @param run the last one of its version, if one is on record
public record ShowOutcome(
    Definition definition, Standing standing, Optional<AuditLine> last, Optional<RunRecord> run)
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
        trail.lines().isEmpty() ? Optional.empty() : Optional.of(trail.lines().getLast()),
        new RunStore(workspace).latest(definition.version().hash().hex()));
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
    run.ifPresent(made -> table.row("run", text(made)));
    table.row("file", definition.name());
    Sheet.of(strategy).lines().forEach(table::row);
    strategy.source().forEach(path -> table.row("source", path));
    console.table(2, table);
  }

  private static String text(RunRecord run) {
    return run.brief()
        + " "
        + day(run.at())
        + "; equity "
        + run.word("results", "equity", "final")
        + ", trades "
        + run.word("results", "trades");
  }

  private static String day(String at) {
    return at.substring(0, Math.min(10, at.length()));
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
                    action + line.word("to").map(to -> " to " + to).orElse("") + " " + day(at)));
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", definition.id());
    json.put("version", definition.version().hash().hex());
    json.put("file", definition.name());
    json.put("stage", standing.stage().word());
    last.ifPresent(line -> json.put("last", line.content().plain()));
    run.ifPresent(made -> {
      Map<String, Object> results = new LinkedHashMap<>();
      results.put("id", made.id());
      results.put("at", made.at());
      made.content()
          .at("results")
          .ifPresent(figures -> results.put("results", figures.plain(Json.NOTHING)));
      json.put("run", results);
    });
    json.put("definition", definition.root().plain());
    json.put("words", Sheet.of(definition.strategy()).lines());
    return json;
  }
}
