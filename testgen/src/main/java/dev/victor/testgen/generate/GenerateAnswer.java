package dev.victor.testgen.generate;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.testgen.generate.Generation.Intent;
import dev.victor.testgen.merge.Change;
import dev.victor.testgen.merge.Change.Status;
import dev.victor.testgen.merge.Regeneration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `victor test generate` did or would do.
///
/// @param changes what became of each file
/// @param suites the files to run for the models that were chosen
/// @param dataSuites the files to run for the datasets
/// @param cases how many tests these suites and those of the datasets are
/// @param lacking by model, checks that it declares and that its suite cannot have
/// @param intent what was to be done
public record GenerateAnswer(
    List<Change> changes,
    List<String> suites,
    List<String> dataSuites,
    int cases,
    Map<String, List<String>> lacking,
    Intent intent)
    implements Outcome {

  /// Copies the lists.
  public GenerateAnswer {
    changes = List.copyOf(changes);
    suites = List.copyOf(suites);
    dataSuites = List.copyOf(dataSuites);
    lacking = Collections.unmodifiableMap(new LinkedHashMap<>(lacking));
  }

  @Override
  public ExitCode exit() {
    return switch (intent) {
      case WRITE -> count(Status.CONFLICT) > 0 ? ExitCode.NEEDS_PERSON : ExitCode.OK;
      case CHECK ->
          changes.stream().anyMatch(Change::pending) ? ExitCode.CHECK_FAILED : ExitCode.OK;
      case REHEARSE -> ExitCode.OK;
    };
  }

  private long count(Status status) {
    return changes.stream().filter(change -> change.status() == status).count();
  }

  @Override
  public void print(Console console) {
    if (intent == Intent.WRITE) {
      Table table = new Table();
      changes.stream()
          .filter(change -> change.status() != Status.UNCHANGED)
          .forEach(change -> table.row(change.path(), word(console, change.status())));
      console.table(0, table);
    } else {
      changes.forEach(change -> change.diff().lines().forEach(console::line));
    }
    console.line(sum());
    changes.forEach(change -> explain(console, change));
    lacking.forEach((model, checks) ->
        console.remark(
            model + " declares gradient, and a suite in Java has no " + String.join(", ", checks)));
    if (intent == Intent.CHECK && exit() != ExitCode.OK) {
      console.remark("the suites are not what project.json says; victor test generate");
    }
  }

  private String sum() {
    long unchanged = count(Status.UNCHANGED);
    return cases
        + (cases == 1 ? " case" : " cases")
        + (suites.isEmpty() && cases > 0 ? " of datasets" : in(suites.size()))
        + (unchanged > 0 ? ", " + unchanged + " files unchanged" : "");
  }

  private static String in(int suites) {
    return " in " + suites + (suites == 1 ? " suite" : " suites");
  }

  private static void explain(Console console, Change change) {
    switch (change.status()) {
      case CONFLICT ->
          console.remark(
              change.path()
                  + " and the new generation changed the same lines: solve "
                  + change.path()
                  + Regeneration.BESIDE
                  + " and put it in its place"
                  + (change.solving()
                      ? "; it is edited by hand and stays as it is, without it there is a new one"
                      : ""));
      case KEPT ->
          console.remark(
              change.path() + " is not declared any more, but edited by hand: kept, delete it");
      case DELETED ->
          console.remark(change.path() + " was deleted by hand and stays so; --restore writes it");
      case WRITTEN, UNCHANGED, MERGED, REMOVED -> {}
    }
  }

  private static String word(Console console, Status status) {
    return switch (status) {
      case WRITTEN, MERGED -> console.in(Tone.GOOD, status.word());
      case CONFLICT -> console.in(Tone.BAD, status.word());
      case REMOVED, KEPT -> console.in(Tone.WARN, status.word());
      case UNCHANGED, DELETED -> status.word();
    };
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("files", changes.stream().map(Change::json).toList());
    json.put("suites", suites);
    json.put("dataSuites", dataSuites);
    json.put("cases", cases);
    json.put("lacking", lacking);
    return json;
  }
}
