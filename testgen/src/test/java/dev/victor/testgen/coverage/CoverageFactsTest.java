package dev.victor.testgen.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageFactsTest {

  private static final String COVERAGE_PY =
      """
      {"meta": {"version": "7.6"},
       "files": {
         "src/a.py": {"summary": {"covered_lines": 9, "num_statements": 10, "covered_branches": 3, "num_branches": 4}},
         "src/b.py": {"summary": {"covered_lines": 8, "num_statements": 10}}},
       "totals": {"covered_lines": 20, "num_statements": 20, "percent_covered": 100.0}}
      """;

  @TempDir Path folder;

  @Test
  void facts_name_the_report_they_come_from() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\": 1, \"project\": {\"id\": \"x\", \"name\": \"X\"}}");
    Workspace workspace = Workspace.require(folder);
    Period day = Period.day(LocalDate.of(2026, 11, 22), ZoneOffset.UTC);
    assertThat(new CoverageFacts(world()).facts(workspace, day)).isEmpty();

    Files.writeString(folder.resolve("coverage.json"), COVERAGE_PY);
    Files.setLastModifiedTime(
        folder.resolve("coverage.json"), FileTime.from(Instant.parse("2026-11-22T23:59:59Z")));
    List<Fact> facts = new CoverageFacts(world()).facts(workspace, day);

    assertThat(facts).extracting(Fact::id).containsExactly("coverage.line", "coverage.branch");
    assertThat(facts).extracting(Fact::source).containsOnly("coverage.json");
    assertThat(facts.getFirst().value()).hasToString("85.0");
    assertThat(
            new CoverageFacts(world())
                .facts(workspace, Period.day(LocalDate.of(2026, 11, 23), ZoneOffset.UTC)))
        .as("nothing was measured on the day after")
        .isEmpty();
  }

  private Environment world() {
    return new Environment(
        Map.of("PATH", System.getenv("PATH")), folder, folder, Clock.systemUTC());
  }
}
