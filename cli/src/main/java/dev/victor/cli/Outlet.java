package dev.victor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// stdout, remembering the first trouble with it: a print stream only says that there was one.
final class Outlet extends OutputStream {

  private final OutputStream to;
  private final Path link;
  private @Nullable IOException trouble;

  /// @param link where Linux says what stdout is
  Outlet(OutputStream to, Path link) {
    this.to = to;
    this.link = link;
  }

  /// Why not everything was written; empty when it was, and when the reader of a pipe has gone
  /// away: `victor help | head -1` is no trouble.
  Optional<String> trouble() {
    return trouble == null || readerHasGone(String.valueOf(trouble.getMessage()))
        ? Optional.empty()
        : Optional.of(String.valueOf(trouble.getMessage()));
  }

  /// The system says it in the user's language, but for the word in most of them; Linux can be
  /// asked what stdout is.
  private boolean readerHasGone(String message) {
    return message.toLowerCase(Locale.ROOT).contains("pipe") || isPipe();
  }

  private boolean isPipe() {
    try {
      String leads = Files.readSymbolicLink(link).toString();
      return leads.startsWith("pipe:") || leads.startsWith("socket:");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return false;
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      to.write(bytes, from, length);
    } catch (IOException e) {
      if (trouble == null) {
        trouble = e;
      }
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    to.flush();
  }
}
