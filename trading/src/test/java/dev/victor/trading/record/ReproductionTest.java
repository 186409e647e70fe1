package dev.victor.trading.record;

import static dev.victor.trading.strategy.StrategySession.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.UsageError;
import dev.victor.core.io.ContentHash;
import dev.victor.core.workspace.Session;
import dev.victor.trading.dataset.LockedBars;
import dev.victor.trading.strategy.StrategySession;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs on record, made again.
class ReproductionTest {

  private static final String[] BARS = {
    "9,9,9,9", "10,12,10,11", "12,13,12,13", "20,20,8,9", "14,14,14,14"
  };

  @TempDir Path folder;

  @BeforeEach
  void workspace() throws IOException {
    StrategyWorkspace.in(
        folder,
        StrategyWorkspace.PLAIN.replace("\"long\"", "\"source\": [\"robot.mq5\"], \"long\""),
        BARS);
    Files.writeString(folder.resolve("robot.mq5"), "int OnInit() { return 0; }\n");
  }

  @Test
  void the_same_run_is_one_record_and_equal() throws IOException {
    RunRecord first = run();
    RunRecord second = run();
    ReproOutcome again = repro(first);

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(again.exit()).isEqualTo(ExitCode.OK);
    assertThat(said(again))
        .isEqualTo(
            """
            s@%s  run %s of 2026-11-22 \s
              definition       %s   the same
              dataset d        %s   the same
              engine revision  1         the same
              ta4j             0.22.2    the same
              java             %s        the same
              trades           1         equal
              equity           1,002.00  equal
            equal, bit for bit
            """
                .formatted(
                    version(first),
                    first.brief(),
                    version(first),
                    first.word("dataset", "sha256").substring(0, 7),
                    Runtime.version().feature()));
    assertThat(said(RunList.of(session().workspace(), Optional.of("s"), 9)))
        .contains(first.brief() + "  2026-11-22 10:00  s@" + version(first));
  }

  private static String version(RunRecord record) {
    return record.word("version").substring(0, 7);
  }

  @Test
  void an_edited_definition_is_named_and_the_recorded_one_is_run() throws IOException {
    RunRecord record = run();
    edit("strategies/s/strategy.json", "\"above\": [\"close\", 10]", "\"above\": [\"close\", 12]");

    ReproOutcome again = repro(record);

    assertThat(again.exit()).isEqualTo(ExitCode.OK);
    assertThat(said(again))
        .contains("another now: long.enter.above.1 was 10, is 12")
        .endsWith("equal, bit for bit\n");
  }

  @Test
  void a_changed_dataset_is_named() throws IOException {
    RunRecord record = run();
    edit("bars.csv", "14,14,14,14", "14,14,14,15");
    LockedBars.accept(session().workspace(), "d");

    ReproOutcome again = repro(record);

    assertThat(again.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(said(again))
        .containsPattern("dataset d +[0-9a-f]{7}  its sha256 began [0-9a-f]{12}, begins ")
        .endsWith("not repeated: it would be another run\n");
  }

  @Test
  void a_changed_source_is_named() throws IOException {
    RunRecord record = run();
    edit("robot.mq5", "0", "1");

    ReproOutcome again = repro(record);

    assertThat(again.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(said(again)).contains("is made of other files: x-files.robot.mq5 was ");
  }

  @Test
  void a_doctored_record_is_named() throws IOException {
    RunRecord record = run();
    edit(".victor/runs/" + record.id() + ".json", "\"final\":1002", "\"final\":2002");

    ReproOutcome again = repro(record);

    assertThat(again.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(said(again)).contains("it does not have the hash that it is named by");
  }

  @Test
  void another_result_is_not_equal() throws IOException {
    RunRecord record = run();
    Path file = folder.resolve(".victor/runs/" + record.id() + ".json");
    String other = record.body().replace(record.word("tradesSha256"), "0".repeat(64));
    RunRecord claimed =
        new RunRecord(ContentHash.of(other).hex(), record.at(), other, record.content());
    Files.delete(file);
    Files.writeString(folder.resolve(".victor/runs/" + claimed.id() + ".json"), claimed.text());

    ReproOutcome again = repro(claimed);

    assertThat(again.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(said(again)).contains("differ: there were 1").endsWith("not equal\n");
  }

  @Test
  void an_unknown_run_is_said() {
    Reproduction reproduction = new Reproduction(session());

    assertThatThrownBy(() -> reproduction.of("abcd")).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> reproduction.of("../x")).isInstanceOf(UsageError.class);
  }

  private RunRecord run() {
    return new RecordedBacktest(session()).run(Optional.empty(), List.of(), false).record();
  }

  private ReproOutcome repro(RunRecord record) {
    return new Reproduction(session()).of(record.brief());
  }

  private void edit(String name, String from, String to) throws IOException {
    Path file = folder.resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private Session session() {
    return StrategySession.in(folder);
  }
}
