package dev.victor.core.coverage;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// coverage.py's JSON report, streamed. What it computes for people (`percent_covered` mixes lines
/// with branches) is not read.
final class CoveragePyJson {

  private static final int DEEPEST = 64;
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
          .build();

  private final List<FileCoverage> files = new ArrayList<>();
  private Optional<Instant> measured = Optional.empty();
  private boolean branches;

  private CoveragePyJson() {}

  static CoverageReport read(Path file, InputStream input) throws IOException {
    CoveragePyJson read = new CoveragePyJson();
    try (JsonParser parser = FACTORY.createParser(input)) {
      parser.nextToken();
      read.report(parser);
      if (parser.nextToken() != null) {
        throw cutShort(file + ":" + parser.currentTokenLocation().getLineNr(), null);
      }
    } catch (JacksonException e) {
      throw cutShort(at(file, e.getLocation()), e);
    }
    return new CoverageReport(
        ReportFormat.COVERAGE_PY,
        List.copyOf(read.files),
        read.measured,
        read.branches,
        false,
        List.of());
  }

  private static BadInput cutShort(String where, @Nullable Exception cause) {
    String what = "the report is cut short or no JSON";
    String remedy = "run the tests with coverage again";
    return cause == null
        ? new BadInput(where, what, remedy)
        : new BadInput(where, what, remedy, cause);
  }

  private static String at(Path file, @Nullable JsonLocation place) {
    return place == null
        ? file.toString()
        : file + ":" + place.getLineNr() + ":" + place.getColumnNr();
  }

  private void report(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT && key.equals("meta")) {
        meta(parser);
      } else if (value == JsonToken.START_OBJECT && key.equals("files")) {
        files(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void meta(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (key.equals("timestamp") && value == JsonToken.VALUE_STRING) {
        measured = time(parser.getText());
      } else if (key.equals("branch_coverage")) {
        branches |= value == JsonToken.VALUE_TRUE;
      }
      parser.skipChildren();
    }
  }

  /// The time, when it says its offset: without one it is the local time of a machine that nobody
  /// knows.
  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void files(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String path = parser.currentName();
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        PythonFile file = PythonFile.read(parser);
        branches |= file.summary().branches() > 0;
        files.add(file.coverage(path));
      } else {
        parser.skipChildren();
      }
    }
  }
}
