package dev.victor.core.coverage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// One file of coverage.py's JSON.
///
/// Traps: an empty `__init__.py` has line 1 executed but no statement; executed lines hold excluded
/// ones; the target of a branch is negative for the exit of a function; before 7.0 branches are
/// counted in the summary only.
///
/// @param executed lines that ran
/// @param missing lines that did not
/// @param excluded lines that do not count
/// @param taken branches taken, by the line they leave
/// @param untaken branches not taken, by the line they leave
/// @param summary counts
record PythonFile(
    BitSet executed,
    BitSet missing,
    BitSet excluded,
    Map<Integer, Integer> taken,
    Map<Integer, Integer> untaken,
    CoverageCount summary) {

  /// No source file has more lines; a report that says so would fill the memory.
  private static final int LAST_LINE = 10_000_000;

  static PythonFile read(JsonParser parser) throws IOException {
    BitSet executed = new BitSet();
    BitSet missing = new BitSet();
    BitSet excluded = new BitSet();
    Map<Integer, Integer> taken = new HashMap<>();
    Map<Integer, Integer> untaken = new HashMap<>();
    CoverageCount summary = CoverageCount.NONE;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case "executed_lines" -> lines(parser, executed);
        case "missing_lines" -> lines(parser, missing);
        case "excluded_lines" -> lines(parser, excluded);
        case "executed_branches" -> branches(parser, taken);
        case "missing_branches" -> branches(parser, untaken);
        case "summary" -> summary = summary(parser);
        default -> parser.skipChildren();
      }
    }
    return new PythonFile(executed, missing, excluded, taken, untaken, summary);
  }

  FileCoverage coverage(String path) {
    LineList lines = new LineList();
    executed.andNot(excluded);
    if (summary.lines() > 0) {
      executed.stream().forEach(line -> add(lines, line, true));
      missing.stream().forEach(line -> add(lines, line, false));
    }
    return lines.file(path, "", summary);
  }

  private void add(LineList lines, int line, boolean ran) {
    int took = taken.getOrDefault(line, 0);
    lines.add(line, ran, true, took, took + untaken.getOrDefault(line, 0));
  }

  private static void lines(JsonParser parser, BitSet into) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      int line = whole(parser);
      if (line > 0) {
        into.set(line);
      }
    }
  }

  /// Pairs of lines, from and to.
  private static void branches(JsonParser parser, Map<Integer, Integer> into) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      if (parser.currentToken() == JsonToken.START_ARRAY) {
        parser.nextToken();
        into.merge(Math.abs(whole(parser)), 1, Integer::sum);
        while (parser.currentToken() != JsonToken.END_ARRAY && parser.nextToken() != null) {
          parser.skipChildren();
        }
      }
    }
  }

  private static CoverageCount summary(JsonParser parser) throws IOException {
    long covered = 0;
    long lines = 0;
    long coveredBranches = 0;
    long branches = 0;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      long value = Math.max(0, whole(parser));
      switch (key) {
        case "covered_lines" -> covered = value;
        case "num_statements" -> lines = value;
        case "covered_branches" -> coveredBranches = value;
        case "num_branches" -> branches = value;
        default -> {
          // Percentages are computed, not read.
        }
      }
    }
    return new CoverageCount(covered, lines, coveredBranches, branches);
  }

  /// A number that can be a line or a count of them; 0 for all else.
  private static int whole(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() == JsonParser.NumberType.INT
        && Math.abs((long) parser.getIntValue()) <= LAST_LINE) {
      return parser.getIntValue();
    }
    parser.skipChildren();
    return 0;
  }
}
