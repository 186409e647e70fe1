package dev.victor.testgen.coverage.show;

import dev.victor.testgen.coverage.gate.Gate;
import dev.victor.testgen.coverage.gate.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A verdict as workflow commands, which GitHub shows at the lines of a pull request. It takes ten
/// errors of a step; what is left is told in one line of the log.
///
/// @param prefix folders of the workspace below the top of the repository
record Annotations(String prefix) {

  private static final int MOST = 10;
  private static final String TITLE = "title=coverage";

  List<String> of(Verdict verdict) {
    List<String> errors = new ArrayList<>();
    verdict.reasons().forEach(reason -> errors.add("::error " + TITLE + "::" + data(reason)));
    verdict
        .gates()
        .filter(gate -> !gate.ok())
        .forEach(gate -> errors.add("::error " + TITLE + "::" + data(told(gate))));
    List<Finding> findings = Finding.of(verdict);
    findings.forEach(finding -> errors.add(error(finding)));
    List<String> lines = new ArrayList<>(errors.subList(0, Math.min(MOST, errors.size())));
    if (errors.size() > MOST) {
      int shown = Math.max(0, findings.size() - (errors.size() - MOST));
      lines.add(
          "coverage: %d more: %s"
              .formatted(
                  errors.size() - MOST,
                  findings.stream()
                      .skip(shown)
                      .map(finding -> data(finding.path()) + ":" + finding.lines())
                      .collect(Collectors.joining(" "))));
    }
    verdict.notes().stream()
        .limit(MOST)
        .forEach(note -> lines.add("::notice " + TITLE + "::" + data(note)));
    return lines;
  }

  private static String told(Gate gate) {
    return "%s is %s %%, at least %s %% is asked: %s"
        .formatted(gate.name(), gate.percent(), gate.minimum(), gate.shortfall());
  }

  private String error(Finding finding) {
    return "::error file=%s,line=%d,endLine=%d,%s::%s"
        .formatted(
            property(prefix + finding.path()),
            finding.lines().from(),
            finding.lines().to(),
            TITLE,
            data(finding.message()));
  }

  /// GitHub's escapes: a text may hold anything and still be only text.
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
