package dev.victor.content.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/// A day with a bit of everything, and texts on it.
final class Beds {

  private static final String DAY =
      """
      { "id": "day", "project": "Lab", "from": "2026-11-20", "to": "2026-11-20", "zone": "UTC",
        "commits": [
          ["a1b2c3d", "fix(retry): wait 45 seconds", "src/net/retry.py"],
          ["b2c3d4e", "feat(lstm): WindowScaler", "src/scaler.py", "src/lstm.py"] ],
        "merged": ["feat/lstm"],
        "facts": [
          ["git.commits", "Lab", "commits", "2", "commits"],
          ["git.linesAdded", "Lab", "lines added", "124", "lines"],
          ["git.linesRemoved", "Lab", "lines removed", "31", "lines"],
          ["coverage.line", "Lab", "line coverage", "91.5", "%"],
          ["coverage.line.moved", "Lab", "line coverage against the baseline", "-0.5", "points"],
          ["tag.v1.4.0", "", "tag", "v1.4.0"],
          ["milestone.one", "", "milestone", "One contract"],
          ["journal.ftmo.trades", "ftmo", "trades", "7", "trades"],
          ["journal.ftmo.netPercent", "ftmo", "net profit", "1.25", "%"],
          ["journal.apex.trades", "apex", "trades", "3", "trades"],
          ["journal.apex.netPercent", "apex", "net profit", "-0.4", "%"] ],
        "true": [TRUTH] }
      """;

  private Beds() {}

  static Sheet sheet(String truth) {
    String quoted = "\"" + truth.replace("\"", "\\\"") + "\"";
    String file = "{ \"sheets\": [" + DAY.replace("TRUTH", quoted) + "] }";
    return Corpus.parse(file.getBytes(StandardCharsets.UTF_8), "test").getFirst();
  }

  /// A day of two commits and nothing else.
  static Sheet small(String truth) {
    String file =
        """
        { "sheets": [{ "id": "small", "project": "Lab", "from": "2026-11-20", "to": "2026-11-20",
            "zone": "UTC", "true": ["TRUTH"],
            "commits": [["a1b2c3d", "fix: loader", "a.py"], ["b2c3d4e", "fix: scaler", "b.py"]] }] }
        """;
    return Corpus.parse(file.replace("TRUTH", truth).getBytes(StandardCharsets.UTF_8), "test")
        .getFirst();
  }

  static Bed of(String truth) {
    Sheet sheet = sheet(truth);
    return new Bed(sheet, new Known(sheet), truth, new Random(1));
  }
}
