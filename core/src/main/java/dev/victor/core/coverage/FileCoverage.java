package dev.victor.core.coverage;

import java.util.Optional;

/// The lines of one source file and what tests did with them. Held in 8 bytes a line: reports have
/// millions.
///
/// A file that lists no lines but states counts (a report made without line tables) counts by these
/// and knows no line.
public final class FileCoverage {

  private final String path;
  private final String module;
  private final long[] lines;
  private final CoverageCount count;

  FileCoverage(String path, String module, long[] lines, CoverageCount count) {
    this.path = path;
    this.module = module;
    this.lines = lines;
    this.count = count;
  }

  /// Where the file is: as the report says it, or below the workspace once it was found there.
  public String path() {
    return path;
  }

  /// The module that the report names around the file; empty when it names none.
  public String module() {
    return module;
  }

  /// What ran. A line that ran in part counts as covered here, as in every tool; branches tell the
  /// rest.
  public CoverageCount count() {
    return count;
  }

  /// How many lines are known one by one.
  public int size() {
    return lines.length;
  }

  /// The number of a line in the file, from 1.
  ///
  /// @param index from 0 to [#size], in order of the numbers
  public int number(int index) {
    return PackedLine.number(lines[index]);
  }

  /// What tests did with a line.
  ///
  /// @param index from 0 to [#size]
  public LineStatus status(int index) {
    return PackedLine.status(lines[index]);
  }

  /// What tests did with the line of a number; empty when it is none that can be run.
  public Optional<LineStatus> of(int number) {
    int index = floor(number);
    return index >= 0 && number(index) == number ? Optional.of(status(index)) : Optional.empty();
  }

  /// The index of the last known line up to a number; -1 when there is none.
  public int floor(int number) {
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (number(middle) <= number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// The same lines under the name that the file has in the workspace.
  public FileCoverage at(String found) {
    return new FileCoverage(found, module, lines, count);
  }

  /// Of two reports on one file the better of each line: what either has run has run. Nothing is
  /// summed.
  public FileCoverage best(FileCoverage other) {
    if (lines.length == 0 || other.lines.length == 0) {
      return count.coveredLines() >= other.count.coveredLines() ? this : other;
    }
    LineList both = new LineList();
    both.addAll(lines);
    both.addAll(other.lines);
    boolean states = count.coveredBranches() >= other.count.coveredBranches();
    return both.file(path, module, states ? count : other.count);
  }
}
