package dev.victor.core.template;

import java.io.Writer;

/// Collects what a template writes, up to a limit.
final class BoundedText extends Writer {

  private static final int LARGEST = 8 * 1024 * 1024;

  private final StringBuilder text = new StringBuilder();

  @Override
  public void write(char[] characters, int from, int length) {
    room(length);
    text.append(characters, from, length);
  }

  @Override
  public void write(String piece, int from, int length) {
    room(length);
    text.append(piece, from, from + length);
  }

  private void room(int length) {
    if (text.length() + length > LARGEST) {
      throw new TemplateError("makes more than 8 MiB of text", "let it write less");
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
