package dev.victor.testgen.declare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDatasetTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void project() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {
          "schemaVersion": 1,
          "project": { "id": "p", "name": "P" }
        }
        """);
    Files.createDirectories(folder.resolve("datasets"));
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve("datasets").resolve(name), text);
  }

  private String declare(String id, Optional<String> column) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console =
        new Console(stream, new PrintStream(OutputStream.nullOutputStream()), Terminal.NONE);
    Session session =
        new Session(new Environment(Map.of(), folder, folder, Clock.systemUTC()), console);
    Outcome made = NewDataset.declare(session, id, Optional.empty(), column, false);
    made.print(console);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void rows_gaps_and_hash_are_taken_from_the_file() throws IOException {
    file("sine.csv", "day,value\n0,1.5\n1,\n2,-3e2\n");

    assertThat(declare("sine", Optional.empty()))
        .isEqualTo(
            """
            added to "datasets":
                {
                  "id": "sine",
                  "path": "datasets/sine.csv",
                  "column": "value",
                  "missing": 1,
                  "rows": 3,
                  "sha256": "eec66e16d647335828f038fbcf6917992a8f47319f32829db3e8322e27be3764"
                }
            """);
    assertThat(Files.readString(folder.resolve("project.json")))
        .startsWith(
            """
            {
              "schemaVersion": 1,
              "project": { "id": "p", "name": "P" },
              "datasets": [
                {
                  "id": "sine",
            """);
  }

  @Test
  void bars_are_told_from_a_series() throws IOException {
    file("goog.csv", "Date,Open,High,Low,Close\n2026-01-02,1,2,0,1\n");

    assertThat(declare("goog", Optional.empty())).contains("\"format\": \"ohlcv\"");
  }

  @Test
  void which_of_two_columns_must_be_said() throws IOException {
    file("two.csv", "a,b,name\n1,2,x\n");

    assertThatThrownBy(() -> declare("two", Optional.empty()))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("more than one column of numbers");
    assertThat(declare("two", Optional.of("b"))).contains("\"column\": \"b\"");
    assertThatThrownBy(() -> declare("two", Optional.of("b")))
        .hasMessageContaining("there is a dataset called 'two' already");
  }

  @Test
  void a_file_without_numbers_is_refused() throws IOException {
    file("words.csv", "day,name\n1,x\n");

    assertThatThrownBy(() -> declare("words", Optional.empty()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("has no column of numbers");
    assertThatThrownBy(() -> declare("absent", Optional.empty()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("cannot be read");
  }
}
