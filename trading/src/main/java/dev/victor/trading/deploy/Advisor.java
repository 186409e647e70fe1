package dev.victor.trading.deploy;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.io.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// The source of our expert advisor that carries orders out, written to a file.
///
/// @param file where
/// @param changed whether it was not there like that already
/// @param rehearsal whether nothing was written
public record Advisor(Path file, boolean changed, boolean rehearsal) implements Outcome {

  private static final String SOURCE = "VictorBridge.mq5";

  /// Writes it.
  public static Advisor write(Path file, boolean rehearsal) {
    try (InputStream in = Advisor.class.getResourceAsStream(SOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not built in: " + SOURCE);
      }
      return new Advisor(file, !rehearsal && AtomicFile.write(file, in.readAllBytes()), rehearsal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void print(Console console) {
    console.line((rehearsal ? "would write " : changed ? "wrote " : "is there already: ") + file);
    console.remark("compile it in MetaEditor (F7), then put it on the chart of the symbol");
  }

  @Override
  public Object json() {
    return Json.fields("file", file.toString(), "changed", changed, "written", !rehearsal);
  }
}
