package dev.victor.trading.record;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.JsonFile;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.backtest.Engine;
import dev.victor.trading.backtest.EquityHash;
import dev.victor.trading.backtest.Simulation;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.TradesHash;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.dataset.LockedBars;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.Strategies;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `victor strategy repro`: makes a run again, from the definition that is on record and the files
/// as they are.
public final class Reproduction {

  private final Workspace workspace;

  /// Reproductions in the workspace of a session.
  public Reproduction(Session session) {
    this.workspace = session.workspace();
  }

  /// Makes a run again.
  ///
  /// @param begin the first digits of its id
  public ReproOutcome of(String begin) {
    RunStore.Kept kept = new RunStore(workspace).require(begin);
    RunRecord record = kept.record();
    List<ReproInput> inputs = new ArrayList<>();
    if (!record.intact()) {
      inputs.add(
          ReproInput.other(
              "record",
              record.brief(),
              "another",
              kept.name() + " was changed: it does not have the hash that it is named by"));
      return new ReproOutcome(record, inputs, Optional.empty());
    }
    Optional<Definition> definition = definition(record, inputs);
    boolean bars = dataset(record, inputs);
    engine(record, inputs);
    if (definition.isEmpty() || !bars) {
      return new ReproOutcome(record, inputs, Optional.empty());
    }
    return new ReproOutcome(record, inputs, Optional.of(again(record, definition.get())));
  }

  private ReproOutcome.Again again(RunRecord record, Definition definition) {
    Workbench bench = Workbench.of(workspace, definition);
    Simulation.Result result = bench.with(record.parameters()).run(Set.of(Statistic.EQUITY_FINAL));
    return new ReproOutcome.Again(
        TradesHash.of(result.run()).hex(),
        EquityHash.of(result.run()).hex(),
        result.run().trades().size(),
        result.statistics().of(Statistic.EQUITY_FINAL).orElse(Double.NaN));
  }

  /// The definition on record; empty when files that it is made of are not what they were.
  private Optional<Definition> definition(RunRecord record, List<ReproInput> inputs) {
    Strategies strategies = new Strategies(workspace);
    String id = record.word("strategy");
    String version = record.word("version");
    String brief = version.substring(0, Math.min(7, version.length()));
    boolean there = strategies.ids().contains(id);
    Path folder = there ? strategies.folder(id) : workspace.root();
    String canonical = record.word("definition");
    Definition recorded =
        Definition.recorded(workspace, folder, "run " + record.brief(), canonical);
    if (!recorded.version().hash().hex().equals(version)) {
      inputs.add(
          ReproInput.other(
              "definition",
              brief,
              recorded.version().brief(),
              "is made of other files: "
                  + Leaves.difference(
                      JsonFile.parse(canonical.getBytes(StandardCharsets.UTF_8), id).root(),
                      recorded.canonicalRoot())));
      return Optional.empty();
    }
    inputs.add(there ? asItIsNow(strategies, record, recorded) : gone(recorded));
    return Optional.of(recorded);
  }

  private static ReproInput gone(Definition recorded) {
    return ReproInput.past("definition", recorded.version().brief(), "none", "is gone since");
  }

  /// Whether the file says now what it said then; it does not matter for the run.
  private static ReproInput asItIsNow(
      Strategies strategies, RunRecord record, Definition recorded) {
    String brief = recorded.version().brief();
    try {
      Definition now = strategies.require(record.word("strategy"));
      return now.version().hash().equals(recorded.version().hash())
          ? ReproInput.same("definition", brief)
          : ReproInput.past(
              "definition",
              brief,
              now.version().brief(),
              "another now: " + Leaves.difference(recorded.canonicalRoot(), now.canonicalRoot()));
    } catch (BadInput damaged) {
      return ReproInput.past("definition", brief, "none", "cannot be read now");
    }
  }

  private boolean dataset(RunRecord record, List<ReproInput> inputs) {
    String id = record.word("dataset", "id");
    String was = record.word("dataset", "sha256");
    String is = LockedBars.sha256(workspace, id);
    String name = "dataset " + id;
    if (!was.equals(is)) {
      inputs.add(
          ReproInput.other(
              name,
              was,
              is,
              "its sha256 began "
                  + was.substring(0, Math.min(12, was.length()))
                  + ", begins "
                  + is.substring(0, 12)
                  + " now"));
      return false;
    }
    inputs.add(ReproInput.same(name, was));
    return true;
  }

  private static void engine(RunRecord record, List<ReproInput> inputs) {
    Map<String, String> now =
        Map.of("revision", String.valueOf(Engine.REVISION), "ta4j", Engine.TA4J);
    for (String part : List.of("revision", "ta4j")) {
      String was = record.word("engine", part);
      String is = now.getOrDefault(part, "");
      String name = part.equals("ta4j") ? "ta4j" : "engine revision";
      inputs.add(
          was.equals(is)
              ? ReproInput.same(name, was)
              : ReproInput.other(name, was, is, "was " + was + ", is " + is));
    }
    String java = String.valueOf(Runtime.version().feature());
    inputs.add(
        record.word("java").equals(java)
            ? ReproInput.same("java", java)
            : ReproInput.past("java", record.word("java"), java, "is " + java + " now"));
  }
}
