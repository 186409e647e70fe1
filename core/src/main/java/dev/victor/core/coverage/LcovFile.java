package dev.victor.core.coverage;

import java.util.Arrays;

/// One source file of an LCOV tracefile while it is read: lines, and the branches that leave them,
/// each known by its line, block and name.
final class LcovFile {

  private static final int NAME = 0x3fff_ffff;

  private long[] lines = new long[16];
  private int size;
  private long[] branches = new long[0];
  private int branchSize;

  void line(int number, boolean ran) {
    if (number > 0) {
      lines = room(lines, size);
      lines[size++] = (long) number << 1 | (ran ? 1 : 0);
    }
  }

  void branch(int number, String name, boolean taken) {
    if (number > 0) {
      branches = room(branches, branchSize);
      branches[branchSize++] =
          (long) number << 32 | (long) (name.hashCode() & NAME) << 1 | (taken ? 1 : 0);
    }
  }

  private static long[] room(long[] array, int size) {
    return size < array.length ? array : Arrays.copyOf(array, Math.max(16, 2 * size));
  }

  /// The file: what ran in any of its records ran, a branch taken in any of them was taken.
  FileCoverage coverage(String path) {
    Arrays.sort(lines, 0, size);
    Arrays.sort(branches, 0, branchSize);
    LineList list = new LineList();
    int branch = 0;
    for (int i = 0; i < size; i++) {
      int number = (int) (lines[i] >>> 1);
      if (i + 1 < size && lines[i + 1] >>> 1 == number) {
        continue;
      }
      while (branch < branchSize && number(branch) < number) {
        branch++;
      }
      int all = 0;
      int taken = 0;
      for (; branch < branchSize && number(branch) == number; branch++) {
        boolean last =
            branch + 1 == branchSize || branches[branch + 1] >>> 1 != branches[branch] >>> 1;
        all += last ? 1 : 0;
        taken += last && (branches[branch] & 1) == 1 ? 1 : 0;
      }
      list.add(number, (lines[i] & 1) == 1, true, taken, all);
    }
    return list.file(path, "", CoverageCount.NONE);
  }

  private int number(int branch) {
    return (int) (branches[branch] >>> 32);
  }
}
