package dev.victor.core.project;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a right `project.json` becomes, and what is remarked about it.
class ProjectFileTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void the_smallest_project_has_an_id_and_a_name_and_everything_else_is_empty() {
    Project project =
        parse("{ \"schemaVersion\": 1, \"project\": { \"id\": \"a\", \"name\": \"A\" } }");

    assertThat(project.project().name()).isEqualTo("A");
    assertThat(project.author()).isNull();
    assertThat(project.metrics()).isEmpty();
    assertThat(project.zone()).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void every_block_is_read() throws IOException {
    Project project = ProjectFile.parse(complete(), "project.json", CLOCK);

    assertThat(project.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(project.project().status()).isEqualTo(Status.BETA);
    assertThat(project.metrics().getFirst().value()).isEqualTo(new BigDecimal("96.20"));
    assertThat(requireNonNull(project.branching()).protectedBranches())
        .containsExactly("main", "release/*");
    assertThat(requireNonNull(requireNonNull(project.coverage()).modules().get("core/**")).line())
        .isEqualTo("97.5");
    assertThat(requireNonNull(requireNonNull(project.tests()).junit5()).packageName())
        .isEqualTo("com.example.generated");
    assertThat(project.models().getFirst().knobs())
        .isEqualTo(
            Map.of(
                "alpha",
                new BigDecimal("0.5"),
                "signs",
                List.of(new BigDecimal(-1), true, Optional.empty())));
    assertThat(project.models().getFirst().expectedFailures().getFirst().until())
        .isEqualTo(LocalDate.of(2027, 1, 31));
    assertThat(project.accounts().getFirst().kind()).isEqualTo(Account.Kind.DEMO);
    assertThat(requireNonNull(project.journal()).moneyShown()).isTrue();
    assertThat(requireNonNull(requireNonNull(project.journal()).rules()).maxTradesADay())
        .isEqualTo(6);
    assertThat(requireNonNull(project.executions().getFirst().protections()).staleSeconds())
        .isEqualTo(30);
    assertThat(requireNonNull(requireNonNull(project.gates()).backtested()).minTrades())
        .isEqualTo(30);
    assertThat(project.documents().get(1).mode()).isEqualTo(Document.Mode.REGIONS);
    assertThat(project.channels().getFirst().webhook()).isEqualTo("env:VICTOR_DISCORD");
    assertThat(requireNonNull(project.resume()).skills()).containsExactly(Map.of("name", "Java"));
    assertThat(requireNonNull(project.voice()).samples()).containsExactly("docs/voice/*.md");
  }

  @Test
  void what_was_read_cannot_be_changed() throws IOException {
    Project project = ProjectFile.parse(complete(), "project.json", CLOCK);

    assertThatThrownBy(() -> project.metrics().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> project.models().getFirst().knobs().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_byte_order_mark_is_tolerated() {
    assertThat(
            parse("\ufeff{ \"schemaVersion\": 1, \"project\": { \"id\": \"a\", \"name\": \"A\" } }")
                .project()
                .id())
        .isEqualTo("a");
  }

  @Test
  void a_days_end_is_that_of_the_authors_zone() {
    // 23:30 UTC on the 22nd is the 23rd in Berlin.
    assertThat(
            parse(
                    """
                    { "schemaVersion": 1, "project": { "id": "a", "name": "A" },
                      "author": { "name": "V", "timezone": "Europe/Berlin" },
                      "metrics": [{ "id": "m", "label": "M", "value": 1, "unit": "%", "asOf": "2026-11-23" }] }
                    """)
                .metrics())
        .hasSize(1);
  }

  @Test
  void stale_metrics_and_globs_that_match_nothing_are_remarks() throws IOException {
    Path file = Files.write(folder.resolve("project.json"), complete());

    List<Remark> remarks =
        ProjectFile.open(file, "project.json", CLOCK)
            .remarks(CLOCK, name -> name.equals("sine.csv"));

    assertThat(remarks.stream().map(Remark::line))
        .containsExactly(
            "project.json:11:86: metric coverage is of 2026-11-01, older than 7 days; measure it"
                + " again, then: victor metrics sync coverage",
            "project.json:11:131: coverage.json is not there; make it, or correct the name",
            "project.json:23:18: target/jacoco.xml matches no file; make the file, or correct the"
                + " glob",
            "project.json:39:18: strategies/*/strategy.json matches no file; make the file, or"
                + " correct the glob",
            "project.json:42:24: metrics/*.jsonl matches no file; make the file, or correct the"
                + " glob",
            "project.json:44:51: templates/own.md is not there; make it, or correct the name",
            "project.json:47:55: docs/voice/*.md matches no file; make the file, or correct the"
                + " glob");
  }

  @Test
  void a_file_that_is_not_there_or_is_a_folder_says_so() {
    assertThatThrownBy(
            () -> ProjectFile.read(folder.resolve("project.json"), "project.json", CLOCK))
        .isInstanceOf(BadInput.class)
        .hasMessage("is not there");
    assertThatThrownBy(() -> ProjectFile.read(folder, "project.json", CLOCK))
        .isInstanceOf(BadInput.class)
        .hasMessage("is a folder, not a file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alpha-lab", "sma-goog"})
  void the_worked_examples_load(String example) {
    Path file = Path.of("../../shared/examples", example, "project.json");
    assumeTrue(Files.exists(file), "the worked examples are not here");

    Project project =
        ProjectFile.read(
            file,
            "project.json",
            Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC));

    assertThat(project.project().id()).isEqualTo(example);
  }

  private static Project parse(String json) {
    return ProjectFile.parse(json.getBytes(StandardCharsets.UTF_8), "project.json", CLOCK);
  }

  /// A project that uses every block.
  static byte[] complete() throws IOException {
    try (var in = ProjectFileTest.class.getResourceAsStream("complete.json")) {
      return in.readAllBytes();
    }
  }
}
