package dev.victor.content.run;

import dev.victor.core.failure.BadInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The lines of a text file, in constant memory.
final class Lines {

  private static final int LONGEST = 1 << 20;

  private Lines() {}

  /// @param name what messages call the file
  /// @throws BadInput when it is no text, or has a line that nobody logs
  static void read(Path file, String name, LineSink sink) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      long number = 0;
      String line = reader.readLine();
      while (line != null) {
        number++;
        if (line.length() > LONGEST) {
          throw new BadInput(name + ":" + number, "is longer than a megabyte", "is it a log?");
        }
        String next = reader.readLine();
        sink.take(number, line, next == null);
        line = next;
      }
    } catch (IOException e) {
      throw new BadInput(name, "cannot be read as UTF-8", "is it a metrics log?", e);
    }
  }
}
