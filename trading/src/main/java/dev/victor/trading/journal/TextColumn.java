package dev.victor.trading.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Texts that are most often different, such as numbers of deals, one behind the other; a text may
/// be absent.
final class TextColumn {

  private static final int ABSENT = -1;

  private final int[] starts;
  private final int[] lengths;
  private byte[] bytes = new byte[1 << 10];
  private int end;
  private int size;

  TextColumn(int capacity) {
    this.starts = new int[capacity];
    this.lengths = new int[capacity];
  }

  void add(Optional<String> text) {
    if (text.isEmpty()) {
      lengths[size++] = ABSENT;
      return;
    }
    byte[] encoded = text.get().getBytes(StandardCharsets.UTF_8);
    if (end + encoded.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end + encoded.length, bytes.length * 2));
    }
    System.arraycopy(encoded, 0, bytes, end, encoded.length);
    starts[size] = end;
    lengths[size++] = encoded.length;
    end += encoded.length;
  }

  Optional<String> get(int row) {
    return lengths[row] == ABSENT
        ? Optional.empty()
        : Optional.of(new String(bytes, starts[row], lengths[row], StandardCharsets.UTF_8));
  }
}
