package dev.victor.trading.strategy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.report.SampleWorkspace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/// A workspace with one strategy, `s`, on one dataset, `d`, of daily bars.
public final class StrategyWorkspace {

  /// Buys above a level, sells below it.
  public static final String PLAIN =
      """
      {
        "id": "s",
        "dataset": "d",
        "long": { "enter": { "above": ["close", 10] }, "exit": { "below": ["close", 10] } },
        "execution": { "capital": 1000, "sizing": { "type": "units", "units": 1 } }
      }
      """;

  private StrategyWorkspace() {}

  /// A workspace in a folder.
  ///
  /// @param definition of `s`
  /// @param rows of `d`, each `open,high,low,close` or with a date in front
  public static Workspace in(Path folder, String definition, String... rows) throws IOException {
    return with(folder, "", definition, rows);
  }

  /// The same with more in `project.json`.
  ///
  /// @param blocks more of `project.json`, such as `, "gates": {…}`
  public static Workspace with(Path folder, String blocks, String definition, String... rows)
      throws IOException {
    StringBuilder csv = new StringBuilder("time,open,high,low,close\n");
    for (int i = 0; i < rows.length; i++) {
      String day = LocalDate.of(2026, 1, 1).plusDays(i) + ",";
      csv.append(rows[i].startsWith("20") && rows[i].contains("-") ? "" : day)
          .append(rows[i])
          .append('\n');
    }
    Files.writeString(folder.resolve("bars.csv"), csv.toString());
    Path home = Files.createDirectories(folder.resolve("strategies/s"));
    Files.writeString(home.resolve("strategy.json"), definition);
    return SampleWorkspace.in(
        folder,
        """
        , "datasets": [{"id": "d", "path": "bars.csv", "format": "ohlcv", "timeframe": "1d"}],
          "strategies": ["strategies/*/strategy.json"]\
        """
            + blocks);
  }

  /// A session in the workspace of a folder, on a day in 2026, with the git of this machine.
  public static Session session(Path folder) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    return new Session(
        new Environment(
            Map.of("PATH", System.getenv("PATH"), "HOME", folder.toString()),
            folder,
            folder,
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC)),
        new Console(nowhere, nowhere, Terminal.NONE));
  }
}
