package dev.victor.trading.forward;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.trading.stage.Promotion;
import dev.victor.trading.stage.Stage;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/// A workspace whose strategy `s` is promoted, and a clock to turn.
public final class ForwardDesk {

  /// What the dataset of `s` holds, from 1 January 2026.
  private static final String[] PAST = {"9,9,9,9", "9,9,8,8", "8,9,8,9", "9,9,9,9"};

  private final Path folder;
  private Instant now = Instant.parse("2026-01-05T12:00:00Z");

  /// A workspace with gates of every stage.
  public ForwardDesk(Path folder, String blocks) throws IOException {
    this.folder = folder;
    StrategyWorkspace.with(
        folder,
        ", \"gates\": {\"backtested\": {}, \"forward\": {\"minDays\": 3, \"minTrades\": 1},"
            + " \"live\": {}}"
            + blocks,
        StrategyWorkspace.PLAIN,
        PAST);
  }

  /// Sets the clock.
  public ForwardDesk at(String time) {
    now = Instant.parse(time);
    return this;
  }

  /// Promotes `s`, by override where its gate does not hold.
  public ForwardDesk promoted(Stage... stages) {
    for (Stage stage : stages) {
      new Promotion(session()).promote(Optional.of("s"), stage, Optional.of("a test"), false);
    }
    return this;
  }

  /// Writes a file of daily bars.
  ///
  /// @param from day of the first
  /// @param rows each `open,high,low,close`
  public Path bars(String name, String from, String... rows) throws IOException {
    StringBuilder csv = new StringBuilder("time,open,high,low,close\n");
    LocalDate day = LocalDate.parse(from);
    for (String row : rows) {
      csv.append(day).append(',').append(row).append('\n');
      day = day.plusDays(1);
    }
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, csv.toString());
  }

  /// A session at the time of the clock.
  public Session session() {
    return new Session(
        new Environment(
            Map.of("PATH", System.getenv("PATH")),
            folder,
            folder.resolve("home"),
            Clock.fixed(now, ZoneOffset.UTC)),
        new Console(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            Terminal.NONE));
  }

  /// What an outcome prints, remarks behind the result.
  public static String said(Outcome outcome) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    outcome.print(
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.NONE));
    return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
  }
}
