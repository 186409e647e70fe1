package dev.victor.testgen.prove;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which bugs the suites notice.
///
/// @param mutants in the order of files and lines
/// @param check whether a bug that passes unnoticed is a failure
record Proof(List<Mutant> mutants, boolean check) implements Outcome {

  /// Copies the list.
  Proof {
    mutants = List.copyOf(mutants);
  }

  private List<Mutant> with(String status) {
    return mutants.stream().filter(mutant -> mutant.is(status)).toList();
  }

  private int caught() {
    return with("killed").size() + with("timeout").size();
  }

  @Override
  public ExitCode exit() {
    boolean said = with("survived").isEmpty() && with("baseline").isEmpty();
    return check && !said ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    Table table = new Table();
    mutants.forEach(mutant ->
        table.row(
            mutant.model(),
            mutant.operator(),
            mutant.file().isEmpty() ? "" : mutant.file() + ":" + mutant.line(),
            word(console, mutant)));
    console.table(0, table);
    console.line(caught() + " of " + (caught() + with("survived").size()) + " bugs are noticed");
    with("baseline")
        .forEach(mutant ->
            console.remark(
                "the suite of "
                    + mutant.model()
                    + " fails as it is: mend that first, nothing is"
                    + " proved of it"));
    with("survived")
        .forEach(mutant ->
            console.remark(
                mutant.file() + ":" + mutant.line() + " would pass unnoticed: " + mutant.change()));
  }

  private static String word(Console console, Mutant mutant) {
    return switch (mutant.status()) {
      case "killed" -> String.join(", ", mutant.killedBy());
      case "survived" -> console.in(Tone.BAD, "unnoticed");
      case "timeout" -> "runs on for ever";
      case "baseline" -> console.in(Tone.BAD, "fails without a bug");
      default ->
          console.in(
              Tone.FAINT,
              mutant.file().endsWith(".java") ? "does not compile" : "cannot be imported");
    };
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("mutants", mutants.stream().map(Mutant::json).toList());
    json.put("noticed", caught());
    json.put("unnoticed", with("survived").size());
    json.put("baselineFails", with("baseline").stream().map(Mutant::model).toList());
    return json;
  }
}
