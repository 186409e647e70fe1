package dev.victor.trading.record;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.backtest.ParameterText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What `strategy runs` answers.
///
/// @param runs the latest first
/// @param most how many the text shows
public record RunList(List<RunStore.Kept> runs, int most) implements Outcome {

  /// The runs of a workspace.
  ///
  /// @param strategy whose; of all when empty
  public static RunList of(Workspace workspace, Optional<String> strategy, int most) {
    return new RunList(
        new RunStore(workspace)
            .all().stream()
                .filter(kept -> strategy.isEmpty() || strategy.get().equals(name(kept)))
                .sorted(
                    Comparator.comparing((RunStore.Kept kept) -> kept.record().at())
                        .reversed()
                        .thenComparing(kept -> kept.record().id()))
                .toList(),
        most);
  }

  private static String name(RunStore.Kept kept) {
    return kept.record().word("strategy");
  }

  @Override
  public void print(Console console) {
    if (runs.isEmpty()) {
      console.line("no run is on record yet: victor strategy backtest");
      return;
    }
    Table table =
        new Table(
            Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    table.row("run", "made", "strategy", "parameters", "equity", "trades", "");
    for (RunStore.Kept kept : runs.subList(0, Math.min(most, runs.size()))) {
      RunRecord run = kept.record();
      table.row(
          run.brief(),
          minute(run.at()),
          name(kept) + "@" + brief(run.word("version")),
          ParameterText.of(run.parameters()),
          run.word("results", "equity", "final"),
          run.word("results", "trades"),
          !run.intact()
              ? console.in(Tone.BAD, "was changed")
              : kept.evidence() ? console.in(Tone.GOOD, "evidence") : "");
    }
    console.table(0, table);
    if (runs.size() > most) {
      console.remark("the last " + most + " of " + runs.size() + "; --top shows more");
    }
  }

  private static String minute(String at) {
    return at.substring(0, Math.min(16, at.length())).replace('T', ' ');
  }

  private static String brief(String hash) {
    return hash.substring(0, Math.min(7, hash.length()));
  }

  @Override
  public Object json() {
    return Map.of("runs", runs.stream().map(RunList::json).toList());
  }

  private static Map<String, Object> json(RunStore.Kept kept) {
    RunRecord run = kept.record();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("run", run.id());
    json.put("at", run.at());
    json.put("file", kept.name());
    json.put("evidence", kept.evidence());
    json.put("intact", run.intact());
    json.put("strategy", name(kept));
    json.put("version", run.word("version"));
    json.put("dataset", run.word("dataset", "id"));
    json.put("datasetSha256", run.word("dataset", "sha256"));
    json.put("parameters", run.parameters());
    json.put("commit", run.word("commit"));
    json.put("equityFinal", figure(run, "results", "equity", "final"));
    json.put("trades", figure(run, "results", "trades"));
    return json;
  }

  private static Object figure(RunRecord run, Object... path) {
    return run.figure(path).<Object>map(Function.identity()).orElse(Json.NOTHING);
  }
}
