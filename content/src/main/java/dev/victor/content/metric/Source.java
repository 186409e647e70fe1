package dev.victor.content.metric;

import dev.victor.core.coverage.CoverageReport;
import dev.victor.core.failure.BadInput;
import dev.victor.core.json.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// Where a metric comes from: a file, and after `#` what in it.
///
/// - `report.json#/totals/percent_covered`: a JSON pointer (RFC 6901)
/// - `jacoco.xml#line`, `#branch`: the percentage of a JaCoCo report; `#line` unless said
/// - `runs.jsonl#skill`, `runs.csv#skill`: a column of the last row; without a name the column that
///   is called like the metric, or `value`, or the only number
///
/// @param shown the whole, as `project.json` has it
/// @param name the file, as `project.json` has it
/// @param part what stands after `#`; empty when nothing does
record Source(String shown, String name, String part) {

  private static final int LARGEST = 64 * 1024 * 1024;
  private static final BigDecimal HUGE = new BigDecimal("1E+15");
  private static final int FINEST = 20;

  static Source of(String source) {
    int sign = source.indexOf('#');
    return sign < 0
        ? new Source(source, source, "")
        : new Source(source, source.substring(0, sign), source.substring(sign + 1));
  }

  /// Reads the value.
  ///
  /// @param file where the file is
  /// @param metric id of the metric, which may name a column
  /// @param zone of times that do not say theirs
  /// @throws BadInput when there is no such value, or it is no number a person could mean
  Reading read(Path file, String metric, ZoneId zone) {
    Reading reading =
        switch (ending()) {
          case "xml" -> coverage(file, zone);
          case "json" -> new JsonSource(this).read(content(file), zone);
          case "jsonl", "ndjson" ->
              new TableSource(this, metric, zone).read(JsonRows.last(this, content(file)));
          case "csv", "tsv" ->
              new TableSource(this, metric, zone).read(CsvRows.last(this, content(file)));
          default ->
              throw new BadInput(
                  shown,
                  "is no source that victor can read",
                  "name a .json with #/pointer, a JaCoCo .xml, a .jsonl or a .csv");
        };
    sane(reading.value());
    return reading;
  }

  private String ending() {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private Reading coverage(Path file, ZoneId zone) {
    CoverageReport report = CoverageReport.read(file);
    BigDecimal value =
        switch (part) {
          case "line", "" -> report.count().linePercent();
          case "branch" -> report.count().branchPercent();
          default ->
              throw new BadInput(
                  shown, "a coverage report has no '" + part + "'", "write #line or #branch");
        };
    return new Reading(value, report.measured().map(instant -> LocalDate.ofInstant(instant, zone)));
  }

  private byte[] content(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] content = stream.readNBytes(LARGEST + 1);
      if (content.length > LARGEST) {
        throw new BadInput(name, "is larger than 64 MB", "keep the newest part of it");
      }
      return content;
    } catch (IOException e) {
      throw new BadInput(name, "cannot be read", "check its permissions", e);
    }
  }

  private void sane(BigDecimal value) {
    if (value.abs().compareTo(HUGE) >= 0 || value.scale() > FINEST) {
      throw new BadInput(
          shown, "says " + value + ", which no metric is", "correct what makes the file");
    }
  }

  /// Text as a number.
  ///
  /// @param where what messages call the place
  /// @throws BadInput when it is none
  static BigDecimal number(String where, String text) {
    try {
      if (text.length() <= 60) {
        BigDecimal value = new BigDecimal(text.strip());
        if (Math.abs((long) value.scale()) <= 60) {
          return value.scale() < 0 ? value.setScale(0) : value;
        }
      }
    } catch (NumberFormatException e) {
      throw noNumber(where, text, e);
    }
    throw noNumber(where, text, new NumberFormatException("out of any size"));
  }

  private static BadInput noNumber(String where, String text, NumberFormatException e) {
    return new BadInput(
        where,
        "expected a number, found " + Quoted.of(text.strip()),
        "name the place of one after #, or correct what makes the file",
        e);
  }
}
