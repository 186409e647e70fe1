package dev.victor.core.coverage;

import java.util.Arrays;

/// The lines of a file while its report is read; in any order, the same line more than once.
final class LineList {

  private long[] lines = new long[16];
  private int size;

  /// Adds a line; one below 1 is no line of a file and is dropped (coverage.py before 7.6.2 writes
  /// line 0 for a function's exit).
  ///
  /// @param ran whether any of it ran
  /// @param whole whether none of it was left out, branches aside
  void add(int number, boolean ran, boolean whole, int taken, int branches) {
    if (number < 1) {
      return;
    }
    LineStatus status = LineStatus.MISSED;
    if (ran) {
      status = whole && taken >= branches ? LineStatus.COVERED : LineStatus.PARTIAL;
    }
    add(PackedLine.of(number, status, taken, branches));
  }

  void addAll(long[] more) {
    for (long line : more) {
      add(line);
    }
  }

  private void add(long line) {
    if (size == lines.length) {
      lines = Arrays.copyOf(lines, 2 * size);
    }
    lines[size++] = line;
  }

  /// The file of these lines.
  ///
  /// @param stated counts that the report states of the file, for what it does not list
  FileCoverage file(String path, String module, CoverageCount stated) {
    long[] once = once();
    long ran = 0;
    long taken = 0;
    long branches = 0;
    for (long line : once) {
      ran += PackedLine.status(line) == LineStatus.MISSED ? 0 : 1;
      taken += PackedLine.taken(line);
      branches += PackedLine.branches(line);
    }
    CoverageCount count =
        new CoverageCount(
            once.length == 0 ? stated.coveredLines() : ran,
            once.length == 0 ? stated.lines() : once.length,
            branches == 0 ? stated.coveredBranches() : taken,
            branches == 0 ? stated.branches() : branches);
    return new FileCoverage(path, module, once, count);
  }

  private long[] once() {
    Arrays.sort(lines, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept > 0 && PackedLine.number(lines[kept - 1]) == PackedLine.number(lines[i])) {
        lines[kept - 1] = PackedLine.best(lines[kept - 1], lines[i]);
      } else {
        lines[kept++] = lines[i];
      }
    }
    return Arrays.copyOf(lines, kept);
  }
}
