package dev.victor.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each format says of the same kind of code, and where tools write it wrongly.
class ReportFormatsTest {

  @TempDir Path folder;

  @Test
  void jacoco_lines_are_partial_when_an_instruction_or_a_branch_is_missed() throws IOException {
    CoverageReport report =
        read(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="all">
            <group name="root"><group name="core"><package name="a"><sourcefile name="X.java">
              <line nr="3" mi="0" ci="2" mb="1" cb="1"/><line nr="4" mi="3" ci="0" mb="2" cb="0"/>
              <line nr="5" mi="1" ci="2"/><line nr="6" ci="2"/><line nr="7"/>
              <counter type="LINE" missed="99" covered="0"/>
            </sourcefile></package></group></group></report>
            """);

    assertThat(report.aggregate()).isTrue();
    assertThat(shown(report)).containsExactly("root/core a/X.java 3p 4m 5p 6c");
    assertThat(report.count()).isEqualTo(new CoverageCount(3, 4, 1, 4));
  }

  @Test
  void cobertura_counts_a_line_once_however_often_it_is_repeated() throws IOException {
    CoverageReport report =
        read(
            """
            <?xml version="1.0"?>
            <!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">
            <coverage line-rate="0.9" branches-valid="2" lines-valid="77" timestamp="1700000000123">
              <sources><source>/build/lab/src</source><source> ./lib </source></sources>
              <packages><package><classes>
                <class name="A" filename="a.py">
                  <methods><method name="f"><lines><line number="2" hits="1"/></lines></method></methods>
                  <lines><line number="1" hits="1"/><line number="2" hits="1" branch="true" condition-coverage="50% (1/2)"/>
                    <line number="0" hits="1"/><line number="3" hits="0"/></lines>
                </class>
                <class name="A$B" filename="a.py"><lines><line number="3" hits="4"/></lines></class>
              </classes></package></packages>
            </coverage>
            """);

    assertThat(report.sources()).containsExactly("/build/lab/src", "./lib");
    assertThat(shown(report)).containsExactly(" a.py 1c 2p 3c");
    assertThat(report.count()).isEqualTo(new CoverageCount(3, 3, 1, 2));
    assertThat(report.measured()).contains(Instant.ofEpochMilli(1_700_000_000_123L));
    assertThat(report.countsBranches()).isTrue();
  }

  @Test
  void cobertura_tells_seconds_from_milliseconds() throws IOException {
    String report =
        "<coverage timestamp=\"1700000000\"><class filename=\"a\"><line number=\"1\""
            + " hits=\"0\"/></class></coverage>";
    assertThat(read(report).measured()).contains(Instant.ofEpochSecond(1_700_000_000L));
    assertThat(read(report).countsBranches()).isFalse();
  }

  @Test
  void coverage_py_has_lines_that_are_no_statements() throws IOException {
    CoverageReport report =
        read(
            """
            {"meta": {"version": "7.10", "timestamp": "2026-11-22T10:00:00+01:00", "branch_coverage": true},
             "files": {
               "src/__init__.py": {"executed_lines": [1], "missing_lines": [], "summary": {"covered_lines": 0, "num_statements": 0}},
               "src/a.py": {
                 "executed_lines": [1, 2, 5, 9], "missing_lines": [3], "excluded_lines": [9],
                 "executed_branches": [[2, 5]], "missing_branches": [[2, 3], [5, -1]],
                 "functions": {"f": {"executed_lines": [2, 77]}},
                 "summary": {"covered_lines": 3, "num_statements": 4, "percent_covered": 57.1, "num_branches": 3, "covered_branches": 1}}}}
            """);

    assertThat(shown(report)).containsExactly(" src/__init__.py", " src/a.py 1c 2p 3m 5p");
    assertThat(report.count()).isEqualTo(new CoverageCount(3, 4, 1, 3));
    assertThat(report.measured()).contains(Instant.parse("2026-11-22T09:00:00Z"));
  }

  @Test
  void coverage_py_without_an_offset_does_not_say_when() throws IOException {
    CoverageReport report =
        read(
            "{\"meta\": {\"timestamp\": \"2026-11-22T10:00:00\"}, \"files\": {\"a\":"
                + " {\"executed_lines\": [1], \"summary\": {\"num_statements\": 1}}}}");
    assertThat(report.measured()).isEmpty();
    assertThat(report.countsBranches()).isFalse();
  }

  @Test
  void lcov_is_counted_from_its_lines_and_records_of_one_file_add_up() throws IOException {
    CoverageReport report =
        read(
            """
            TN:
            SF:src/a.js
            FN:1,f
            DA:1,3,md5==
            DA:2,0
            DA:0,1
            BRDA:1,0,0,1
            BRDA:1,0,1,-
            BRDA:0,0,0,1
            LF:1
            LH:2
            end_of_record
            SF:src/b.js
            DA:1,18446744073709551616
            end_of_record
            TN:again
            SF:src/a.js
            DA:2,1
            DA:1,0
            BRDA:1,0,1,2
            BRDA:1,0,0,0
            end_of_record
            """);

    assertThat(shown(report)).containsExactly(" src/a.js 1c 2c", " src/b.js 1c");
    assertThat(report.count()).isEqualTo(new CoverageCount(3, 3, 2, 2));
  }

  @Test
  void lcov_that_is_cut_short_or_no_numbers_is_refused_with_its_line() {
    assertThatThrownBy(() -> read("SF:a\nDA:1,1\n"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("cut short");
    for (String line : List.of("DA:x,1", "DA:1", "DA:1,x", "BRDA:1,2", "DA:9999999999,1")) {
      assertThatThrownBy(() -> read("SF:a\n" + line + "\nend_of_record\n"))
          .isInstanceOfSatisfying(
              BadInput.class,
              failure -> assertThat(failure.where().orElse("")).endsWith("report:2"));
    }
    assertThatThrownBy(() -> read("SF:" + "a".repeat(70_000)))
        .hasMessageContaining("more than 64 KB");
  }

  @Test
  void the_better_of_two_reports_on_a_file_counts_line_by_line() throws IOException {
    FileCoverage one = read("SF:a\nDA:1,1\nDA:2,0\nend_of_record\n").files().getFirst();
    FileCoverage other = read("SF:a\nDA:2,1\nDA:3,0\nend_of_record\n").files().getFirst();

    FileCoverage best = one.best(other);

    assertThat(shown(best)).isEqualTo(" a 1c 2c 3m");
    assertThat(best.of(2)).contains(LineStatus.COVERED);
    assertThat(best.of(4)).isEmpty();
    assertThat(best.floor(0)).isEqualTo(-1);
  }

  @Test
  void a_report_that_is_too_large_is_not_read() throws IOException {
    Path file = folder.resolve("huge.xml");
    try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
      hole.setLength((200L << 20) + 1);
    }
    assertThatThrownBy(() -> CoverageReport.read(file)).hasMessageContaining("larger than 200 MB");
  }

  @Test
  void elements_do_not_nest_without_end() {
    assertThatThrownBy(() -> read("<report>" + "<group name=\"g\">".repeat(100_000)))
        .isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> read("<coverage>" + "<x>".repeat(100_000)))
        .isInstanceOf(BadInput.class);
  }

  private CoverageReport read(String text) throws IOException {
    return CoverageReport.read(Files.writeString(folder.resolve("report"), text));
  }

  private static List<String> shown(CoverageReport report) {
    return report.files().stream().map(ReportFormatsTest::shown).toList();
  }

  private static String shown(FileCoverage file) {
    String lines =
        IntStream.range(0, file.size())
            .mapToObj(i ->
                " "
                    + file.number(i)
                    + file.status(i).name().substring(0, 1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    return file.module() + " " + file.path() + lines;
  }
}
