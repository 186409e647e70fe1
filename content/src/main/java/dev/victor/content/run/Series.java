package dev.victor.content.run;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What is remembered of one measure of a run: the last value before some days, and of these days
/// the first, the last, the lowest, the highest and how many.
final class Series {

  private @Nullable BigDecimal before;
  private @Nullable BigDecimal first;
  private @Nullable BigDecimal last;
  private @Nullable BigDecimal lowest;
  private @Nullable BigDecimal highest;
  private long count;

  void past(BigDecimal value) {
    before = value;
  }

  void take(BigDecimal value) {
    first = first == null ? value : first;
    last = value;
    lowest = lowest == null ? value : lowest.min(value);
    highest = highest == null ? value : highest.max(value);
    count++;
  }

  @Nullable BigDecimal before() {
    return before;
  }

  @Nullable BigDecimal first() {
    return first;
  }

  @Nullable BigDecimal last() {
    return last;
  }

  @Nullable BigDecimal lowest() {
    return lowest;
  }

  @Nullable BigDecimal highest() {
    return highest;
  }

  long count() {
    return count;
  }
}
