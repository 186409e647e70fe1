package dev.victor.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageReportTest {

  private static final String JACOCO =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">
      <report name="demo">
        <group name="core">
          <package name="a">
            <class name="a/X" sourcefilename="X.java">
              <counter type="LINE" missed="50" covered="50"/>
            </class>
            <sourcefile name="X.java">
              <line nr="3" mi="0" ci="2" mb="1" cb="1"/>
              <line nr="4" mi="0" ci="2" mb="0" cb="2"/>
              <line nr="5" mi="0" ci="2" mb="0" cb="0"/>
              <line nr="6" mi="1" ci="2" mb="0" cb="0"/>
              <line nr="7" mi="0" ci="2"/>
              <line nr="8" mi="0" ci="2" mb="0" cb="0"/>
              <line nr="9" mi="0" ci="2" mb="0" cb="0"/>
              <line nr="10" mi="0" ci="2" mb="0" cb="0"/>
              <line nr="11" mi="0" ci="2" mb="0" cb="0"/>
              <line nr="12" mi="2" ci="0" mb="0" cb="0"/>
              <counter type="INSTRUCTION" missed="9" covered="9"/>
              <counter type="LINE" missed="1" covered="9"/>
              <counter type="BRANCH" missed="1" covered="3"/>
            </sourcefile>
            <sourcefile name="Y.java">
              <counter type="LINE" missed="2" covered="8"/>
            </sourcefile>
            <counter type="LINE" missed="0" covered="20"/>
          </package>
        </group>
        <counter type="LINE" missed="0" covered="20"/>
      </report>
      """;

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
  void jacoco_is_summed_from_its_source_files_not_from_its_totals() throws IOException {
    assertThat(read(JACOCO)).isEqualTo(new CoverageCount(17, 20, 3, 4));
  }

  @Test
  void a_report_beyond_what_the_parser_takes_is_named_without_a_place() {
    assertThatThrownBy(
            () -> read("{\"meta\": {\"version\": \"7.6\"}, \"files\": " + "[".repeat(2000)))
        .isInstanceOf(BadInput.class)
        .hasMessage("the report is cut short or no JSON");
  }

  @Test
  void coverage_py_is_summed_from_its_files_not_from_its_totals() throws IOException {
    CoverageCount count = read(COVERAGE_PY);

    assertThat(count).isEqualTo(new CoverageCount(17, 20, 3, 4));
    assertThat(count.linePercent()).isEqualByComparingTo("85.0");
    assertThat(count.branchPercent()).isEqualByComparingTo("75.0");
  }

  @Test
  void a_percentage_is_rounded_down_so_that_only_all_is_a_hundred() {
    assertThat(new CoverageCount(9999, 10000, 0, 0).linePercent()).hasToString("99.9");
    assertThat(new CoverageCount(10, 10, 0, 0).branchPercent()).hasToString("0.0");
  }

  @Test
  void a_report_says_when_the_tests_ran() throws IOException {
    assertThat(report(JACOCO).measured()).isEmpty();
    assertThat(
            report(
                    JACOCO.replace(
                        "<group name",
                        "<sessioninfo id=\"a\" start=\"1\" dump=\"1795000000000\"/><sessioninfo"
                            + " id=\"b\" start=\"1\" dump=\"1700000000000\"/><group name"))
                .measured())
        .contains(Instant.ofEpochMilli(1_795_000_000_000L));
  }

  @Test
  void a_report_that_is_cut_short_is_refused_with_its_place() {
    assertThatThrownBy(() -> read(JACOCO.substring(0, 300)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("cut short");
    assertThatThrownBy(() -> read(COVERAGE_PY.substring(0, 150)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("cut short");
  }

  @Test
  void an_empty_foreign_or_missing_report_is_refused() {
    assertThatThrownBy(() -> read("{\"files\": {}}")).hasMessageContaining("counts no line");
    assertThatThrownBy(() -> read("<html></html>")).hasMessageContaining("no coverage report");
    assertThatThrownBy(() -> read(JACOCO.replace("covered=\"9\"", "covered=\"-9\"")))
        .isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> CoverageReport.read(folder.resolve("absent.xml")))
        .hasMessageContaining("is not there");
    assertThatThrownBy(() -> CoverageReport.read(folder)).hasMessageContaining("is a folder");
  }

  @Test
  void an_external_entity_is_never_fetched() {
    String hostile =
        "<!DOCTYPE report [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><report><sourcefile>"
            + "<counter type=\"LINE\" missed=\"0\" covered=\"1\"/>&x;</sourcefile></report>";

    assertThatThrownBy(() -> read(hostile)).isInstanceOf(BadInput.class);
  }

  private CoverageCount read(String text) throws IOException {
    return report(text).count();
  }

  private CoverageReport report(String text) throws IOException {
    return CoverageReport.read(Files.writeString(folder.resolve("report"), text));
  }
}
