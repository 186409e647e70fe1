package dev.victor.trading.report;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// An answer as it reaches people and scripts.
///
/// @param text what stdout gets
/// @param remarks what stderr gets
/// @param json what stdout gets with `--json`
public record Printed(String text, String remarks, String json) {

  public static Printed of(Outcome outcome) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    outcome.print(new Console(stream(out), stream(err), Console.Terminal.NONE));
    return new Printed(
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8),
        Json.write(outcome.json()));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
