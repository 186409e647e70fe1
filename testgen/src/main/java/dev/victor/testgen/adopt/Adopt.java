package dev.victor.testgen.adopt;

import dev.victor.core.command.Outcome;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.git.UnifiedDiff;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.adopt.AdoptAnswer.Kept;
import dev.victor.testgen.adopt.AdoptAnswer.Merged;
import dev.victor.testgen.adopt.AdoptAnswer.Told;
import dev.victor.testgen.suite.SuiteFile;
import dev.victor.testgen.suite.Suites;
import dev.victor.testgen.suite.TestMethod;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Finds tests of one shape and tests that the contract covers, and writes what could become of
/// them as a patch.
public final class Adopt {

  /// Where the patch is written, in the workspace.
  static final String PATCH = ".victor/testgen/adopt.patch";

  private final Suites suites;
  private final boolean remove;
  private final List<Merged> merged = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();
  private final List<Told> covered = new ArrayList<>();
  private final StringBuilder patch = new StringBuilder();

  private Adopt(Suites suites, boolean remove) {
    this.suites = suites;
    this.remove = remove;
  }

  /// Looks at files and folders of tests; at all tests of the workspace when none is named.
  ///
  /// @param remove whether the patch takes tests away that the contract covers
  /// @param rehearse print the patch instead of writing it
  /// @throws UsageError when a path does not exist
  /// @throws BadInput when one leads outside the workspace
  public static Outcome run(Session session, List<String> paths, boolean remove, boolean rehearse) {
    Adopt adopt = new Adopt(Suites.read(session, paths), remove);
    adopt.suites.files().forEach(file -> adopt.look(session, file));
    String patch = adopt.patch.toString();
    boolean write = !rehearse && !patch.isEmpty();
    if (write) {
      AtomicFile.write(session.workspace().inside(PATCH), patch);
    }
    return new AdoptAnswer(
        adopt.merged, adopt.covered, adopt.kept, Elsewhere.in(adopt.suites), patch, write);
  }

  private void look(Session session, SuiteFile file) {
    List<Covered> found = Covered.in(file, session.workspace().project().models());
    List<TestMethod> gone =
        found.stream()
            .map(Covered::test)
            .filter(test -> remove && !test.refusal().equals(TestMethod.SHARED_LINE))
            .toList();
    found.forEach(one ->
        covered.add(
            new Told(file.place(one.test()), one.test().called(), one.model(), one.check())));
    if (!gone.isEmpty() && gone.size() == file.tests().size()) {
      patch.append(UnifiedDiff.of(file.path(), bytes(file.text()), null));
      return;
    }
    Shapes shapes = Shapes.of(file, test -> !gone.contains(test));
    shapes
        .refused()
        .forEach((test, why) -> kept.add(new Kept(file.place(test), test.called(), why)));
    Edits edits = new Edits();
    Rewriting rewriting = new Rewriting(file, edits);
    rewriting.removeCovered(gone);
    for (ShapeGroup group : shapes.groups()) {
      rewriting.replace(group);
      merged.add(Merged.of(file, group));
    }
    if (!shapes.groups().isEmpty()) {
      rewriting.imports();
    }
    if (!edits.isEmpty()) {
      patch.append(
          UnifiedDiff.of(file.path(), bytes(file.text()), bytes(edits.applied(file.text()))));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
