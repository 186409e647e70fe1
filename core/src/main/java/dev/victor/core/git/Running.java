package dev.victor.core.git;

import dev.victor.core.failure.OutsideFailed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A git process at work. Its output is read while it runs, so that it never waits for us.
public final class Running {

  private static final int OUTPUT_CAP = 256 << 20;
  private static final int REMARKS_CAP = 64 << 10;
  private static final long LOOK_MILLIS = 100;

  private final List<String> arguments;
  private final Process process;
  private final Duration silence;
  private final Sink output = new Sink(OUTPUT_CAP, false);
  private final Sink remarks = new Sink(REMARKS_CAP, true);
  private final Thread outputReader;
  private final Thread remarksReader;
  private volatile long heard = System.nanoTime();

  Running(List<String> arguments, Process process, @Nullable String input, Duration silence)
      throws IOException {
    this.arguments = arguments;
    this.process = process;
    this.silence = silence;
    this.outputReader = reader("git output", process.getInputStream(), output);
    this.remarksReader = reader("git remarks", process.getErrorStream(), remarks);
    if (input != null) {
      try (OutputStream stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /// Waits for the end; stops the process, and all it started, when it stays silent for too long.
  public Answer await() {
    try {
      boolean stopped = false;
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        if (!stopped && System.nanoTime() - heard > silence.toNanos()) {
          stopped = true;
          stop();
        }
      }
      outputReader.join();
      remarksReader.join();
      int exit = stopped ? Answer.STOPPED : process.exitValue();
      return new Answer(arguments, exit, output.whole(), remarks.text());
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      throw new OutsideFailed(null, "interrupted while git was running", "run it again", e);
    }
  }

  private void stop() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    children.forEach(ProcessHandle::destroy);
    try {
      if (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    children.forEach(ProcessHandle::destroyForcibly);
  }

  private Thread reader(String name, InputStream stream, Sink sink) {
    return Thread.ofPlatform()
        .name(name)
        .daemon()
        .start(() -> {
          byte[] buffer = new byte[16 << 10];
          try (stream) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
              heard = System.nanoTime();
              sink.add(buffer, count);
            }
          } catch (IOException e) {
            sink.broken = e;
          }
        });
  }

  /// Bytes up to a cap; over it the first or the last ones are kept.
  private static final class Sink {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final int cap;
    private final boolean keepsEnd;
    private volatile @Nullable IOException broken;

    Sink(int cap, boolean keepsEnd) {
      this.cap = cap;
      this.keepsEnd = keepsEnd;
    }

    void add(byte[] buffer, int count) throws IOException {
      if (bytes.size() + count > cap) {
        if (!keepsEnd) {
          throw new IOException("git said more than " + (cap >> 20) + " MB");
        }
        byte[] end = bytes.toByteArray();
        bytes.reset();
        bytes.write(end, end.length / 2, end.length - end.length / 2);
      }
      bytes.write(buffer, 0, count);
    }

    String whole() {
      if (broken != null) {
        throw new OutsideFailed(
            null, "what git said could not be read (" + broken.getMessage() + ")", "run it again");
      }
      return text();
    }

    String text() {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
