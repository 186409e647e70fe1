package dev.victor.trading.statement.ibkr;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Passes text on and fails on a tag, or a text between tags, longer than Flex ever writes: the
/// parser would hold it in memory.
final class TagReader extends FilterReader {

  private static final int LONGEST = 1 << 20;

  private int length;

  TagReader(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] buffer, int from, int size) throws IOException {
    int count = super.read(buffer, from, size);
    for (int i = from; i < from + count; i++) {
      length = buffer[i] == '<' || buffer[i] == '>' ? 0 : length + 1;
      if (length > LONGEST) {
        throw new IOException("a tag of more than " + LONGEST + " characters");
      }
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }
}
