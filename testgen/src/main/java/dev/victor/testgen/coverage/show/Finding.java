package dev.victor.testgen.coverage.show;

import dev.victor.testgen.coverage.change.FilePatch;
import dev.victor.testgen.coverage.gate.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Changed lines that are short, at one place.
///
/// @param path in the workspace
/// @param lines the run of lines
/// @param message in words
record Finding(String path, FilePatch.Range lines, String message) {

  /// What a verdict finds, the longest first; nothing when the patch passes.
  static List<Finding> of(Verdict verdict) {
    List<Finding> findings = new ArrayList<>();
    if (verdict.patch().ok()) {
      return findings;
    }
    for (FilePatch file : verdict.files()) {
      for (FilePatch.Range range : FilePatch.ranges(file.missed())) {
        findings.add(
            new Finding(
                file.path(),
                range,
                file.absent()
                    ? "no coverage report knows this file; no test ran it"
                    : "no test ran this change"));
      }
      for (FilePatch.Range range : FilePatch.ranges(file.partial())) {
        findings.add(new Finding(file.path(), range, "tests took not all branches of this change"));
      }
    }
    findings.sort(Comparator.comparingInt(Finding::length).reversed());
    return findings;
  }

  private int length() {
    return lines.to() - lines.from() + 1;
  }
}
