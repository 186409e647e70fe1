package dev.victor.trading.verify;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.trading.reconcile.Difference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `journal verify` answers.
///
/// @param files one result each
record VerifyOutcome(List<Verified> files) implements Outcome {

  @Override
  public ExitCode exit() {
    return files.stream().allMatch(Verified::agrees) ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  @Override
  public void print(Console console) {
    if (files.isEmpty()) {
      console.line("the journal is empty");
      return;
    }
    Table table = new Table(Align.LEFT, Align.LEFT, Align.LEFT);
    for (Verified file : files) {
      table.row(file.account(), file.file(), verdict(file, console));
      for (Difference difference : file.differences()) {
        table.row("", "", "  " + words(difference));
      }
    }
    console.table(0, table);
    if (exit() != ExitCode.OK) {
      console.remark(
          "a file that is the extract of a period, or was edited, never agrees; one that agreed"
              + " when it was imported was contradicted by a later one");
    }
  }

  private static String verdict(Verified file, Console console) {
    if (!file.agrees()) {
      return console.in(Tone.BAD, "does not reconcile")
          + (file.before() ? ", though it did when it was imported" : "");
    }
    return file.compared() == 0
        ? "states nothing to compare with"
        : console.in(Tone.GOOD, "reconciled")
            + ": "
            + file.compared()
            + (file.compared() == 1 ? " total" : " totals");
  }

  private static String words(Difference difference) {
    return difference.name().label()
        + " is "
        + difference.stated().toPlainString()
        + " in the file, "
        + difference.computed().toPlainString()
        + " in the journal";
  }

  @Override
  public Object json() {
    return Map.of("files", files.stream().map(VerifyOutcome::json).toList());
  }

  private static Map<String, Object> json(Verified file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("account", file.account());
    json.put("file", file.file());
    json.put("compared", file.compared());
    json.put("reconciled", file.agrees());
    json.put("reconciledAtImport", file.before());
    json.put("differences", file.differences().stream().map(VerifyOutcome::json).toList());
    return json;
  }

  private static Map<String, Object> json(Difference difference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", difference.name().label());
    json.put("stated", difference.stated());
    json.put("computed", difference.computed());
    return json;
  }
}
