package dev.victor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.workspace.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BugReportTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private ExitCode report(Path cache) {
    Environment environment =
        new Environment(
            Map.of("XDG_CACHE_HOME", cache.toString()),
            folder,
            folder,
            Clock.fixed(Launch.NOW, ZoneOffset.UTC));
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return BugReport.print(
        new Console(stream, stream, Terminal.NONE),
        environment,
        List.of("git", "sync"),
        new IllegalStateException("impossible"));
  }

  @Test
  void a_bug_is_one_line_and_a_file_with_the_trace() {
    assertThat(report(folder.resolve("cache"))).isEqualTo(ExitCode.BUG);

    Path file = folder.resolve("cache/victor/reports/bug-20261122-120000.txt");
    assertThat(file)
        .content()
        .startsWith("victor " + Version.TEXT)
        .contains("command: victor git sync", "IllegalStateException: impossible", "\tat ");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "victor failed, which is our mistake (IllegalStateException); please report it with "
                + file
                + "\n");
  }

  @Test
  void a_report_that_cannot_be_kept_is_said() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "in the way");

    assertThat(report(blocked)).isEqualTo(ExitCode.BUG);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("the report could not be kept");
  }
}
