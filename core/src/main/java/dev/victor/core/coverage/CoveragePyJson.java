package dev.victor.core.coverage;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// coverage.py's JSON report: the summaries of its files.
final class CoveragePyJson {

  private CoveragePyJson() {}

  static CoverageReport read(Path file, InputStream input) throws IOException {
    JsonNode report;
    try {
      report = JsonMapper.builder().build().readTree(input);
    } catch (JacksonException e) {
      throw new BadInput(
          at(file, e.getLocation()),
          "the report is cut short or no JSON",
          "run the tests with coverage again",
          e);
    }
    CoverageCount count = CoverageCount.NONE;
    for (JsonNode one : report.path("files")) {
      count = count.plus(summary(one.path("summary")));
    }
    return new CoverageReport(count, Optional.empty());
  }

  private static String at(Path file, @Nullable JsonLocation place) {
    return place == null
        ? file.toString()
        : file + ":" + place.getLineNr() + ":" + place.getColumnNr();
  }

  private static CoverageCount summary(JsonNode summary) {
    return new CoverageCount(
        summary.path("covered_lines").asLong(),
        summary.path("num_statements").asLong(),
        summary.path("covered_branches").asLong(),
        summary.path("num_branches").asLong());
  }
}
