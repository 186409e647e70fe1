package dev.victor.testgen.audit;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `victor test audit` found.
///
/// @param findings errors first
/// @param tests how many tests were read
/// @param files in how many files
/// @param generated files that were generated and so not read
record AuditAnswer(List<Finding> findings, int tests, int files, int generated) implements Outcome {

  @Override
  public ExitCode exit() {
    return errors() > 0 ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  private long errors() {
    return findings.stream().filter(one -> one.kind().error()).count();
  }

  @Override
  public void print(Console console) {
    Table table = new Table();
    for (Finding one : findings) {
      Tone tone = one.kind().error() ? Tone.BAD : Tone.WARN;
      table.row(one.where(), console.in(tone, one.kind().word()), one.what());
    }
    console.table(0, table);
    long errors = errors();
    console.line(
        count(tests, "test")
            + " in "
            + count(files, "file")
            + (generated > 0 ? " beside " + generated + " generated" : "")
            + ": "
            + (findings.isEmpty()
                ? "nothing found"
                : count(errors, "error") + ", " + count(findings.size() - errors, "remark")));
  }

  private static String count(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ok", errors() == 0);
    json.put("tests", tests);
    json.put("files", files);
    json.put("generated", generated);
    json.put("findings", findings.stream().map(AuditAnswer::json).toList());
    return json;
  }

  private static Map<String, Object> json(Finding one) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", one.kind().word());
    json.put("error", one.kind().error());
    json.put("where", one.where());
    json.put("what", one.what());
    return json;
  }
}
