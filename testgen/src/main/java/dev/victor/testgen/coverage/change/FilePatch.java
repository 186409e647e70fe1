package dev.victor.testgen.coverage.change;

import dev.victor.core.json.Quoted;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What of a file was changed, and whether tests ran it.
///
/// @param path in the workspace
/// @param covered changed statements that ran whole
/// @param total changed statements
/// @param missed lines of those that did not run
/// @param partial lines of those that ran, but not all of their branches
/// @param absent no report knows the file
public record FilePatch(
    String path, int covered, int total, BitSet missed, BitSet partial, boolean absent) {

  /// A run of lines.
  ///
  /// @param from first line
  /// @param to last line
  public record Range(int from, int to) {
    @Override
    public String toString() {
      return from == to ? String.valueOf(from) : from + "-" + to;
    }
  }

  /// The lines that are short, in order: `18-24,31`.
  public List<Range> ranges() {
    BitSet all = (BitSet) missed.clone();
    all.or(partial);
    return ranges(all);
  }

  /// The runs of a set of lines.
  public static List<Range> ranges(BitSet lines) {
    List<Range> ranges = new ArrayList<>();
    for (int from = lines.nextSetBit(0); from >= 0; ) {
      int after = lines.nextClearBit(from);
      ranges.add(new Range(from, after - 1));
      from = lines.nextSetBit(after);
    }
    return ranges;
  }

  /// Path and lines as people read them: `src/a.py:18-24,31`.
  public String shown() {
    return Quoted.plain(path)
        + ":"
        + String.join(",", ranges().stream().map(Range::toString).toList());
  }
}
