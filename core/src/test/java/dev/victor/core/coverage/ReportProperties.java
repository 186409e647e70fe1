package dev.victor.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Hostile bytes are refused or read, and crash nothing.
class ReportProperties {

  private static final List<String> REPORTS =
      List.of(
          """
          <?xml version="1.0"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="x"><sessioninfo id="a" start="1" dump="2"/>
          <group name="g"><package name="p"><sourcefile name="X.java"><line nr="3" mi="0" ci="2" mb="1" cb="1"/><counter type="LINE" missed="0" covered="1"/></sourcefile></package></group></report>
          """,
          """
          <coverage timestamp="17" branches-valid="2"><sources><source>/b</source></sources><class filename="a.py"><lines><line number="1" hits="1" condition-coverage="50% (1/2)"/></lines></class></coverage>
          """,
          """
          {"meta": {"timestamp": "2026-11-22T10:00:00Z", "branch_coverage": true}, "files": {"a.py": {"executed_lines": [1], "missing_lines": [2], "excluded_lines": [], "executed_branches": [[1, 2]], "summary": {"num_statements": 2, "covered_lines": 1}}}}
          """,
          """
          TN:
          SF:a.js
          DA:1,1
          BRDA:1,0,0,-
          end_of_record
          """);

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void a_damaged_report_is_read_or_refused(@ForAll("damaged") byte[] bytes) {
    try {
      Path file = Files.createTempFile("report", "");
      try {
        Files.write(file, bytes);
        assertThat(CoverageReport.read(file).count().lines()).isPositive();
      } catch (BadInput refused) {
        assertThat(refused.remedy()).isPresent();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<byte[]> damaged() {
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(12);
    Arbitrary<byte[]> signs =
        Arbitraries.of(
                "<", ">", "\"", "{", "]", "-1", "99999999999999999999", "\u0000", "&x;", "<line/>")
            .map(text -> text.getBytes(StandardCharsets.UTF_8));
    return Combinators.combine(
            Arbitraries.of(REPORTS),
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 9),
            Arbitraries.oneOf(noise, signs))
        .as(ReportProperties::damage);
  }

  /// Puts some bytes in the place of others.
  private static byte[] damage(String report, double place, int removed, byte[] put) {
    byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
    int at = (int) (place * bytes.length);
    int on = Math.min(bytes.length, at + removed);
    byte[] damaged = new byte[at + put.length + bytes.length - on];
    System.arraycopy(bytes, 0, damaged, 0, at);
    System.arraycopy(put, 0, damaged, at, put.length);
    System.arraycopy(bytes, on, damaged, at + put.length, bytes.length - on);
    return damaged;
  }
}
