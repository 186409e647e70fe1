package dev.victor.trading.dataset;

import java.util.function.DoubleBinaryOperator;

/// The extreme of any run of numbers, in the time of a hundred of them: those of whole blocks are
/// known beforehand.
final class RangeExtremes {

  private static final int BLOCK = 128;

  private final double[] numbers;
  private final double[] blocks;
  private final DoubleBinaryOperator extreme;

  private RangeExtremes(double[] numbers, DoubleBinaryOperator extreme) {
    this.numbers = numbers;
    this.extreme = extreme;
    this.blocks = new double[numbers.length / BLOCK];
    for (int block = 0; block < blocks.length; block++) {
      blocks[block] = run(numbers, block * BLOCK, (block + 1) * BLOCK);
    }
  }

  static RangeExtremes lowest(double[] numbers) {
    return new RangeExtremes(numbers, Math::min);
  }

  static RangeExtremes highest(double[] numbers) {
    return new RangeExtremes(numbers, Math::max);
  }

  /// @param until exclusive, greater than `from`
  double between(int from, int until) {
    int first = Math.ceilDiv(from, BLOCK);
    int last = until / BLOCK;
    if (first >= last) {
      return run(numbers, from, until);
    }
    double found = run(blocks, first, last);
    if (from < first * BLOCK) {
      found = extreme.applyAsDouble(found, run(numbers, from, first * BLOCK));
    }
    return last * BLOCK < until
        ? extreme.applyAsDouble(found, run(numbers, last * BLOCK, until))
        : found;
  }

  private double run(double[] of, int from, int until) {
    double found = of[from];
    for (int i = from + 1; i < until; i++) {
      found = extreme.applyAsDouble(found, of[i]);
    }
    return found;
  }
}
