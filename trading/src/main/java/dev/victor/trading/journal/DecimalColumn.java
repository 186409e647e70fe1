package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/// Exact numbers, nine bytes each; nothing while all of them are the same.
final class DecimalColumn {

  private final int capacity;
  private final Map<Integer, BigDecimal> large = new HashMap<>(0);
  private BigDecimal first = BigDecimal.ZERO;
  private long[] unscaled = {};
  private byte[] scales = {};
  private int size;

  DecimalColumn(int capacity) {
    this.capacity = capacity;
  }

  void add(BigDecimal value) {
    if (size == 0) {
      first = value;
    } else if (unscaled.length == 0 && !same(value)) {
      unscaled = new long[capacity];
      scales = new byte[capacity];
      for (int i = 0; i < size; i++) {
        set(i, first);
      }
    }
    if (unscaled.length > 0) {
      set(size, value);
    }
    size++;
  }

  private boolean same(BigDecimal value) {
    return value.scale() == first.scale() && value.compareTo(first) == 0;
  }

  private void set(int row, BigDecimal value) {
    if (value.precision() > 18 || Math.abs(value.scale()) > Byte.MAX_VALUE) {
      large.put(row, value);
      return;
    }
    unscaled[row] = value.unscaledValue().longValue();
    scales[row] = (byte) value.scale();
  }

  BigDecimal get(int row) {
    if (unscaled.length == 0) {
      return first;
    }
    BigDecimal value = large.isEmpty() ? null : large.get(row);
    return value != null ? value : BigDecimal.valueOf(unscaled[row], scales[row]);
  }
}
