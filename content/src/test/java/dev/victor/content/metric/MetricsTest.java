package dev.victor.content.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.victor.content.metric.Metrics.Intent;
import dev.victor.core.console.Console;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  /// As a person writes it: comments in keys of their own, odd blanks, a number in an odd form.
  private static final String PROJECT =
      """
      {  "schemaVersion": 1, "x-why": "\\u00fcber \\"value\\": 1, ä",
        "project": {"id":"p","name":"P"}, "author": {"name": "V", "timezone": "Europe/Berlin"},
        "metrics": [
          { "id": "hand",  "label": "By hand", "value": 1.50, "unit": "s", "asOf": "2026-01-01" },
          { "asOf" :"2026-11-01" ,"value"  :  9.62e1 , "id": "coverage", "label": "Coverage", "unit": "%",
            "target": 95, "staleAfterDays": 14, "source": "coverage.json#/totals/percent_covered" },
          { "id": "skill", "label": "Skill", "value": 0.9, "unit": "ratio", "asOf": "2026-11-01", "source": "runs/skill.jsonl" }
        ]
      }
      """;

  private static final String COVERAGE =
      "{\"meta\": {\"timestamp\": \"2026-11-20T23:59:00.5\"}, \"files\": {\"a/b\": {\"x\": 1}},"
          + " \"totals\": {\"percent_covered\": 97.36842105263158}}";

  @TempDir private Path folder;

  @BeforeEach
  void project() throws IOException {
    put("project.json", PROJECT);
    put("coverage.json", COVERAGE);
    put(
        "runs/skill.jsonl",
        """
        {"step": 1, "skill": 0.1}
        {"step": 2, "skill": 0.9512, "time": "2026-11-21T23:30:00Z"}

        """);
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-19T23:30:00Z")));
  }

  private String read() throws IOException {
    return Files.readString(folder.resolve("project.json"));
  }

  private Metrics metrics() {
    Environment environment =
        new Environment(Map.of("PATH", System.getenv("PATH")), folder, folder, CLOCK);
    return new Metrics(environment, Workspace.require(folder, CLOCK));
  }

  private SyncAnswer sync(String... ids) {
    return metrics().sync(List.of(ids), Intent.WRITE);
  }

  private static String printed(SyncAnswer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    answer.print(new Console(stream, stream, Console.Terminal.NONE));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void values_and_days_are_written_with_all_digits_and_not_another_byte_changes()
      throws IOException {
    assertThat(printed(sync()))
        .isEqualTo(
            """
            coverage  97.36842105263158  %      2026-11-20  written  was 96.2 of 2026-11-01
            skill                0.9512  ratio  2026-11-22  written  was 0.9 of 2026-11-01
            """);
    assertThat(read())
        .isEqualTo(
            PROJECT
                .replace(
                    "\"2026-11-01\" ,\"value\"  :  9.62e1 ",
                    "\"2026-11-20\" ,\"value\"  :  97.36842105263158 ")
                .replace(
                    "0.9, \"unit\": \"ratio\", \"asOf\": \"2026-11-01\"",
                    "0.9512, \"unit\": \"ratio\", \"asOf\": \"2026-11-22\""));
    assertThat(printed(sync())).contains("unchanged").doesNotContain("written");
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_stay() throws IOException {
    put("project.json", "\ufeff" + PROJECT.replace("\n", "\r\n"));
    sync("skill");
    assertThat(read())
        .isEqualTo(
            "\ufeff"
                + PROJECT
                    .replace(
                        "0.9, \"unit\": \"ratio\", \"asOf\": \"2026-11-01\"",
                        "0.9512, \"unit\": \"ratio\", \"asOf\": \"2026-11-22\"")
                    .replace("\n", "\r\n"));
  }

  @Test
  void a_project_on_one_line_behind_a_byte_order_mark_is_edited_in_place() throws IOException {
    String line = "\ufeff" + PROJECT.replace("\n", " ").strip();
    put("project.json", line);
    sync("coverage");
    assertThat(read())
        .isEqualTo(
            line.replace("9.62e1", "97.36842105263158")
                .replace("\"asOf\" :\"2026-11-01\"", "\"asOf\" :\"2026-11-20\""));
  }

  @Test
  void a_check_and_a_rehearsal_write_nothing() throws IOException {
    SyncAnswer check = metrics().sync(List.of(), Intent.CHECK);
    assertThat(check.exit().number()).isEqualTo(1);
    assertThat(printed(check))
        .endsWith("project.json is behind its sources; victor metrics sync\n");
    assertThat(metrics().sync(List.of(), Intent.REHEARSE).exit().number()).isZero();
    assertThat(read()).isEqualTo(PROJECT);
    sync();
    assertThat(metrics().sync(List.of(), Intent.CHECK).exit().number()).isZero();
  }

  @Test
  void a_source_older_than_the_metric_changes_nothing() throws IOException {
    put("runs/skill.jsonl", "{\"value\": 0.5, \"date\": \"2026-10-31\"}\n");
    assertThat(printed(sync("skill")))
        .isEqualTo("skill  0.5  ratio  2026-10-31  older  project.json has 0.9 of 2026-11-01\n");
    assertThat(read()).isEqualTo(PROJECT);
  }

  @Test
  void a_source_that_is_not_there_yet_waits_unless_it_was_named() throws IOException {
    Files.delete(folder.resolve("coverage.json"));
    assertThat(printed(sync())).contains("absent", "coverage.json").contains("0.9512");
    assertThatThrownBy(() -> sync("coverage"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("is not there");
  }

  @Test
  void a_metric_that_cannot_be_synced_is_said_so() {
    assertThatThrownBy(() -> sync("hand"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("metric hand has no source");
    assertThatThrownBy(() -> sync("covrage"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("no metric is called 'covrage'");
  }

  @Test
  void a_source_that_nests_beyond_reason_is_bad_input() throws IOException {
    put("coverage.json", "[".repeat(20_000));
    put("runs/skill.jsonl", "{\"a\":".repeat(20_000));
    BadInput failure = catchThrowableOfType(BadInput.class, this::sync);
    assertThat(failure).isNotNull();
    assertThat(failure.lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo("coverage.json: is cut short or no JSON; make the file again"),
            line -> assertThat(line).startsWith("runs/skill.jsonl:1: the last row is cut short"));
  }

  @Test
  void one_bad_source_keeps_all_from_being_written_and_every_one_is_told() throws IOException {
    put("coverage.json", "{\"totals\": {\"percent_covered\": NaN}}");
    put("runs/skill.jsonl", "{\"skill\": 0.9}\n{\"skill\": 0.");
    BadInput failure = catchThrowableOfType(BadInput.class, this::sync);
    assertThat(failure).isNotNull();
    assertThat(failure.lines())
        .containsExactly(
            "coverage.json#/totals/percent_covered: expected a number, found \"NaN\"; name the"
                + " place of one after #, or correct what makes the file",
            "runs/skill.jsonl:2:12: the last row is cut short or no JSON object; let the run that"
                + " writes it end, or remove the row");
    assertThat(read()).isEqualTo(PROJECT);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "a.json#/x¦{\"x\": 1.10}¦1.10",
        "a.json#/l/1/a~1b¦{\"l\": [0, {\"a/b\": -2e-3}]}¦-0.002",
        "a.json#/x¦{\"x\": \"41.5\"}¦41.5",
        "a.json#/x¦{\"x\": {}}¦!is no number but holds others",
        "a.json#/y¦{\"x\": 1}¦!points at nothing",
        "a.json#x¦{\"x\": 1}¦!is no JSON pointer",
        "a.json¦{\"x\": 1}¦!does not say which number",
        "a.json#/x¦{\"x\": 1e999999999}¦!expected a number",
        "a.json#/x¦{\"x\": 1e16}¦!which no metric is",
        "a.json#/x¦{\"x\": null}¦!expected a number",
        "a.json#/x¦{\"x\": 1¦!cut short or no JSON",
        "a.jsonl#b¦{\"a\": 1, \"b\": 2}¦2",
        "a.jsonl#/c/d¦{\"c\": {\"d\": 3}}¦3",
        "a.jsonl¦{\"epoch\": 9, \"time\": 1795000000, \"loss\": 0.25}¦0.25",
        "a.jsonl¦{\"val\": 1, \"VALUE\": 7}¦7",
        "a.jsonl¦{\"other\": 1, \"the-metric\": 8}¦8",
        "a.jsonl¦{\"p\": 1, \"q\": 8}¦!does not say which column",
        "a.jsonl#r¦{\"p\": 1, \"q\": 8}¦!the last row has no \"r\"",
        "a.jsonl¦[1]¦!has no row",
        "a.csv¦date,value\\n2026-11-02,1\\n2026-11-03,2.50\\n¦2.50",
        "a.csv#b c¦a,\"b c\"\\n1,\"2\"\\n¦2",
        "a.csv¦Datum;value\\n1;0,75\\n¦0.75",
        "a.tsv#y¦x\\ty\\n1\\t2\\n¦2",
        "a.csv¦x\\n¦!has no row below the names",
        "a.csv¦x,y\\n1\\n¦!the last row has 1 cells",
        "a.txt¦1¦!is no source that victor can read",
        "jacoco.xml#branch¦<report><sourcefile><counter type=\"LINE\" missed=\"1\""
            + " covered=\"2\"/><counter type=\"BRANCH\" missed=\"1\""
            + " covered=\"7\"/></sourcefile></report>¦87.5",
        "jacoco.xml¦<report><sourcefile><counter type=\"LINE\" missed=\"1\""
            + " covered=\"2\"/></sourcefile></report>¦66.6",
        "jacoco.xml#method¦<report><sourcefile><counter type=\"LINE\" missed=\"1\""
            + " covered=\"2\"/></sourcefile></report>¦!has no 'method'",
      })
  void sources_of_every_kind(String source, String content, String said) throws IOException {
    put(
        "project.json",
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"},\"metrics\":[{\"id\":\"the-metric\",\"label\":\"M\",\"value\":0,\"unit\":\"x\",\"asOf\":\"2026-01-01\",\"source\":\"%s\"}]}"
            .formatted(source));
    put(source.split("#", 2)[0], content.replace("\\n", "\n").replace("\\t", "\t"));
    if (said.startsWith("!")) {
      assertThatThrownBy(this::sync)
          .isInstanceOf(BadInput.class)
          .hasMessageContaining(said.substring(1));
    } else {
      assertThat(sync().rows().getFirst().value().toPlainString()).isEqualTo(said);
      assertThat(read()).contains("\"value\":" + said + ",");
    }
  }

  @Test
  void the_day_is_that_of_the_file_when_nothing_in_it_says_another() throws IOException {
    put("runs/skill.jsonl", "{\"skill\": 1}\n");
    assertThat(sync("skill").rows().getFirst().day())
        .as("23:30 in UTC is the next day in Berlin")
        .hasToString("2026-11-20");
  }

  @Test
  void a_committed_file_is_of_the_day_of_its_commit() throws Exception {
    put("runs/skill.jsonl", "{\"skill\": 1}\n");
    git("init", "-q");
    git("add", "-A");
    git("-c", "user.name=V", "-c", "user.email=v@example.com", "commit", "-q", "-m", "x");
    assertThat(sync("skill").rows().getFirst().day()).hasToString("2026-11-11");
    put("runs/skill.jsonl", "{\"skill\": 22}\n");
    assertThat(sync("skill").rows().getFirst().day()).hasToString("2026-11-20");
  }

  private void git(String... arguments) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
            .directory(folder.toFile())
            .inheritIO();
    builder.environment().put("GIT_COMMITTER_DATE", "2026-11-11T10:00:00+0000");
    assertThat(builder.start().waitFor()).isZero();
  }

  @Test
  void a_day_in_the_future_is_refused() throws IOException {
    put("runs/skill.jsonl", "{\"value\": 0.5, \"date\": \"2026-11-23\"}\n");
    assertThatThrownBy(() -> sync("skill")).hasMessageContaining("in the future");
  }

  @Test
  void the_list_says_goals_and_what_is_stale() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    metrics().list().print(new Console(stream, stream, Console.Terminal.NONE));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            hand      1.50  s      2026-01-01
            coverage  96.2  %      2026-11-01  at least 95  stale  coverage.json#/totals/percent_covered
            skill      0.9  ratio  2026-11-01                      runs/skill.jsonl
            """);
  }
}
