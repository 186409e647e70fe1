package dev.victor.testgen.coverage.gate;

import dev.victor.core.console.Json;
import dev.victor.core.coverage.CoverageCount;
import dev.victor.core.json.Block;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Kind;
import dev.victor.core.json.Problems;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What coverage once was, in exact counts: `.victor/coverage.json`, which is committed.
///
/// @param commit it was measured at; empty when that is not known
/// @param count what ran
/// @param lowered each time it was lowered, oldest first
public record Baseline(String commit, CoverageCount count, List<Lowering> lowered) {

  /// Where it is in a workspace.
  public static final String FILE = ".victor/coverage.json";

  private static final int VERSION = 1;
  private static final String COMMIT = "([0-9a-f]{40,64})?";

  /// One time the baseline was lowered.
  ///
  /// @param on the day
  /// @param reason in a person's words
  /// @param line percent of lines before and after, as `96.2 → 95.8`
  public record Lowering(LocalDate on, String reason, String line) {
    static Lowering read(Block in) {
      return new Lowering(
          in.required("on", Kind.day(), "the day"),
          in.required("reason", Kind.text(), "why"),
          in.required("line", Kind.text(), "percent of lines before and after"));
    }
  }

  /// Reads the text of a baseline.
  ///
  /// @param shown what messages call it
  /// @throws dev.victor.core.failure.BadInput when it is none
  static Baseline parse(String text, String shown) {
    Problems problems = new Problems(shown);
    Baseline read =
        JsonFile.parse(text.getBytes(StandardCharsets.UTF_8), shown).bind(Baseline::read, problems);
    problems.check();
    return read;
  }

  private static Baseline read(Block in) {
    in.required("schemaVersion", Kind.whole(VERSION, VERSION), "version of this file: 1");
    String commit = in.optional("commit", Kind.text(COMMIT, "a commit"), "measured at");
    long[] line = in.required("line", Kind.block(Baseline::counts), "lines");
    long[] branch = in.required("branch", Kind.block(Baseline::counts), "branches");
    return new Baseline(
        commit == null ? "" : commit,
        new CoverageCount(line[0], line[1], branch[0], branch[1]),
        in.list("lowered", Kind.block(Lowering::read), "each time it was lowered"));
  }

  private static long[] counts(Block in) {
    return new long[] {
      in.required("covered", Kind.count(), "what ran"),
      in.required("total", Kind.count(), "what could")
    };
  }

  /// The text of the file.
  String text() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("schemaVersion", VERSION);
    if (!commit.isEmpty()) {
      json.put("commit", commit);
    }
    json.put("line", counts(count.coveredLines(), count.lines()));
    json.put("branch", counts(count.coveredBranches(), count.branches()));
    if (!lowered.isEmpty()) {
      json.put(
          "lowered",
          lowered.stream()
              .map(one -> {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("on", one.on().toString());
                entry.put("reason", one.reason());
                entry.put("line", one.line());
                return entry;
              })
              .toList());
    }
    return Json.write(json);
  }

  private static Map<String, Object> counts(long covered, long total) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("covered", covered);
    counts.put("total", total);
    return counts;
  }
}
