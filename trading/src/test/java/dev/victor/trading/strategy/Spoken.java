package dev.victor.trading.strategy;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What an outcome says to a person: answer and remarks, without colours.
public final class Spoken {

  private Spoken() {}

  /// The whole text.
  public static String by(Outcome outcome) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    outcome.print(new Console(stream, stream, Terminal.NONE));
    return out.toString(StandardCharsets.UTF_8);
  }
}
