package dev.victor.core.coverage;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Cobertura's XML report. Its rates are rounded, so only its lines are read; a class inside
/// another repeats the file of that, and methods repeat the lines of their class.
final class CoberturaXml implements XmlReport.Elements {

  private static final Pattern CONDITIONS = Pattern.compile("\\((\\d{1,9})/(\\d{1,9})\\)");

  /// Times below are seconds, above milliseconds: tools disagree.
  private static final long SECONDS = 100_000_000_000L;

  private final Map<String, LineList> files = new LinkedHashMap<>();
  private final List<String> sources = new ArrayList<>();
  private LineList lines = new LineList();
  private StringBuilder source = new StringBuilder();
  private boolean inSource;
  private boolean branches;
  private long measured;

  private CoberturaXml() {}

  static CoverageReport read(Path file, InputStream input) {
    CoberturaXml read = new CoberturaXml();
    XmlReport.read(file, input, read);
    List<FileCoverage> files = new ArrayList<>();
    read.files.forEach((path, lines) -> files.add(lines.file(path, "", CoverageCount.NONE)));
    return new CoverageReport(
        ReportFormat.COBERTURA,
        List.copyOf(files),
        read.measured(),
        read.branches,
        false,
        List.copyOf(read.sources));
  }

  private Optional<Instant> measured() {
    if (measured == 0) {
      return Optional.empty();
    }
    return Optional.of(
        measured < SECONDS ? Instant.ofEpochSecond(measured) : Instant.ofEpochMilli(measured));
  }

  @Override
  public void begin(String name, XMLStreamReader at) throws XMLStreamException {
    switch (name) {
      case "coverage" -> {
        String time = XmlReport.text(at, "timestamp");
        measured = time.matches("\\d{1,15}") ? Long.parseLong(time) : 0;
        branches = !XmlReport.text(at, "branches-valid").matches("0*");
      }
      case "source" -> {
        inSource = true;
        source = new StringBuilder();
      }
      case "class" ->
          lines = files.computeIfAbsent(XmlReport.text(at, "filename"), path -> new LineList());
      case "line" -> line(at);
      default -> {
        // Packages and methods only group.
      }
    }
  }

  @Override
  public void text(String text) {
    if (inSource) {
      source.append(text);
    }
  }

  @Override
  public void end(String name) {
    if (name.equals("source")) {
      inSource = false;
      sources.add(source.toString().strip());
    }
  }

  private void line(XMLStreamReader at) throws XMLStreamException {
    int taken = 0;
    int all = 0;
    Matcher conditions = CONDITIONS.matcher(XmlReport.text(at, "condition-coverage"));
    if (conditions.find()) {
      taken = Integer.parseInt(conditions.group(1));
      all = Integer.parseInt(conditions.group(2));
      branches = true;
    }
    lines.add(
        XmlReport.small(at, "number"),
        XmlReport.number(at, "hits") > 0,
        true,
        Math.min(taken, all),
        all);
  }
}
