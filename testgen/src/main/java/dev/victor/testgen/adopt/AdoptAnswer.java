package dev.victor.testgen.adopt;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.testgen.suite.SuiteFile;
import dev.victor.testgen.suite.TestMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `victor test adopt` found.
///
/// @param merged groups that the patch makes one test
/// @param covered tests that ask what the contract asks
/// @param kept groups that stay as they are
/// @param elsewhere shapes in several files
/// @param patch for `git apply`; empty when there is nothing to change
/// @param written whether it is in a file
record AdoptAnswer(
    List<Merged> merged,
    List<Told> covered,
    List<Kept> kept,
    List<Elsewhere> elsewhere,
    String patch,
    boolean written)
    implements Outcome {

  /// Tests that become one.
  record Merged(String where, String test, List<String> replaces) {
    static Merged of(SuiteFile file, ShapeGroup group) {
      return new Merged(
          file.place(group.first()),
          group.name(),
          group.tests().stream().map(TestMethod::called).toList());
    }
  }

  /// A test that a check covers.
  record Told(String where, String test, String model, String check) {}

  /// Tests that stay, and why.
  record Kept(String where, String test, String why) {}

  @Override
  public void print(Console console) {
    if (!written) {
      patch.lines().forEach(console::line);
    }
    Table table = new Table();
    for (Merged one : merged) {
      table.row(
          one.where(),
          one.test(),
          "replaces " + one.replaces().size() + ": " + String.join(", ", one.replaces()));
    }
    for (Told one : covered) {
      table.row(one.where(), one.test(), "covered for " + one.model() + " by " + one.check());
    }
    for (Kept one : kept) {
      table.row(one.where(), one.test(), "and its like stay: " + one.why());
    }
    console.table(0, table);
    for (Elsewhere one : elsewhere) {
      console.line(
          "one shape in " + one.places().size() + " files: " + String.join(", ", one.places()));
    }
    close(console);
  }

  private void close(Console console) {
    if (written) {
      console.line("patch in " + Adopt.PATCH);
      console.remark("read it, then: git apply " + Adopt.PATCH);
    } else if (patch.isEmpty()) {
      console.line("nothing to adopt");
    }
    if (!elsewhere.isEmpty()) {
      console.remark(
          "a suite that was copied for each model: victor test new model declares them once");
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("merged", merged);
    json.put("covered", covered);
    json.put("kept", kept);
    json.put("elsewhere", elsewhere.stream().map(Elsewhere::places).toList());
    json.put(written ? "patchFile" : "patch", written ? Adopt.PATCH : patch);
    return json;
  }
}
