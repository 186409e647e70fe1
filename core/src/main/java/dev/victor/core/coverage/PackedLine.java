package dev.victor.core.coverage;

/// A line in a `long`: number, status, branches taken, branches. Sorted as numbers, they are sorted
/// by line.
final class PackedLine {

  private static final int MOST_BRANCHES = 0x7fff;
  private static final int STATUS = 30;
  private static final int TAKEN = 15;

  private PackedLine() {}

  static long of(int number, LineStatus status, int taken, int branches) {
    return (long) number << 32
        | code(status) << STATUS
        | (long) Math.min(taken, MOST_BRANCHES) << TAKEN
        | Math.min(branches, MOST_BRANCHES);
  }

  private static long code(LineStatus status) {
    return switch (status) {
      case MISSED -> 0;
      case PARTIAL -> 1;
      case COVERED -> 2;
    };
  }

  static int number(long line) {
    return (int) (line >>> 32);
  }

  static LineStatus status(long line) {
    return switch ((int) (line >>> STATUS) & 3) {
      case 0 -> LineStatus.MISSED;
      case 1 -> LineStatus.PARTIAL;
      default -> LineStatus.COVERED;
    };
  }

  static int taken(long line) {
    return (int) (line >>> TAKEN) & MOST_BRANCHES;
  }

  static int branches(long line) {
    return (int) line & MOST_BRANCHES;
  }

  /// What two accounts of one line know together: it is whole when one that knows all of its
  /// branches saw it whole.
  static long best(long one, long other) {
    int branches = Math.max(branches(one), branches(other));
    int taken = Math.max(taken(one), taken(other));
    LineStatus status = LineStatus.PARTIAL;
    if (isWhole(one, branches) || isWhole(other, branches)) {
      status = LineStatus.COVERED;
    } else if (status(one) == LineStatus.MISSED && status(other) == LineStatus.MISSED) {
      status = LineStatus.MISSED;
    }
    return of(number(one), status, taken, branches);
  }

  private static boolean isWhole(long line, int branches) {
    return status(line) == LineStatus.COVERED && branches(line) == branches;
  }
}
