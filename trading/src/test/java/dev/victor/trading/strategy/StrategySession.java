package dev.victor.trading.strategy;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/// A session in a folder at ten o'clock on a Sunday, and what outcomes say.
public final class StrategySession {

  private StrategySession() {}

  /// A session in a folder, on a clock that stands still.
  public static Session in(Path folder) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    return new Session(
        new Environment(Map.of("PATH", System.getenv("PATH")), folder, folder, clock),
        console(new ByteArrayOutputStream(), new ByteArrayOutputStream()));
  }

  /// What an outcome prints, remarks left out.
  public static String said(Outcome outcome) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    outcome.print(console(out, new ByteArrayOutputStream()));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Console console(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return new Console(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Terminal.NONE);
  }
}
