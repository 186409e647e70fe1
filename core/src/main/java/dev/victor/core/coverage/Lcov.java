package dev.victor.core.coverage;

import dev.victor.core.failure.BadInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An LCOV tracefile. Its sums (`LF`, `LH`, `BRF`, `BRH`) are wrong in the wild and not read; one
/// file may come more than once.
final class Lcov {

  private static final int LONGEST_LINE = 1 << 16;

  private final Path file;
  private final Map<String, LcovFile> files = new LinkedHashMap<>();
  private int line;
  private boolean branches;

  Lcov(Path file) {
    this.file = file;
  }

  CoverageReport read(InputStream input) throws IOException {
    @Nullable LcovFile open = null;
    for (String text = next(input); text != null; text = next(input)) {
      if (text.startsWith("SF:")) {
        open = files.computeIfAbsent(text.substring(3).strip(), path -> new LcovFile());
      } else if (text.startsWith("end_of_record")) {
        open = null;
      } else if (open != null && text.startsWith("DA:")) {
        data(open, text.substring(3).split(",", 3));
      } else if (open != null && text.startsWith("BRDA:")) {
        branch(open, text.substring(5).split(",", 4));
      }
    }
    if (open != null) {
      throw bad("the report is cut short: its last record does not end");
    }
    List<FileCoverage> found = new ArrayList<>();
    files.forEach((path, lines) -> found.add(lines.coverage(path)));
    return new CoverageReport(
        ReportFormat.LCOV, List.copyOf(found), Optional.empty(), branches, false, List.of());
  }

  private void data(LcovFile open, String[] parts) {
    if (parts.length < 2) {
      throw bad("expected DA:LINE,COUNT");
    }
    open.line(number(parts[0]), isPositive(parts[1]));
  }

  private void branch(LcovFile open, String[] parts) {
    if (parts.length < 4) {
      throw bad("expected BRDA:LINE,BLOCK,BRANCH,TAKEN");
    }
    branches = true;
    open.branch(number(parts[0]), parts[1] + "," + parts[2], isPositive(parts[3]));
  }

  /// A count above zero; `-` is a branch whose line never ran. Counts can be larger than any type.
  private boolean isPositive(String count) {
    String digits = count.strip();
    if (digits.equals("-")) {
      return false;
    }
    if (!digits.matches("-?[0-9.e+]{1,40}")) {
      throw bad("expected a count");
    }
    return !digits.startsWith("-") && digits.chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  private int number(String text) {
    if (!text.matches("-?[0-9]{1,9}")) {
      throw bad("expected the number of a line");
    }
    return Integer.parseInt(text);
  }

  private BadInput bad(String what) {
    return new BadInput(file + ":" + line, what, "run the tests with coverage again");
  }

  /// The next line without its end; null after the last.
  private @Nullable String next(InputStream input) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(80);
    int next = input.read();
    if (next < 0) {
      return null;
    }
    line++;
    for (; next >= 0 && next != '\n'; next = input.read()) {
      if (bytes.size() == LONGEST_LINE) {
        throw bad("has a line of more than 64 KB, so it is no LCOV file");
      }
      bytes.write(next);
    }
    return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
  }
}
