package dev.victor.core.coverage;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// JaCoCo's XML report: the lines of its source files, by group, package and name. Counters of a
/// source file are read only for one that lists no lines.
final class JacocoXml implements XmlReport.Elements {

  private final List<FileCoverage> files = new ArrayList<>();
  private final Deque<String> groups = new ArrayDeque<>();
  private String packageName = "";
  private String fileName = "";
  private boolean inSource;
  private LineList lines = new LineList();
  private CoverageCount stated = CoverageCount.NONE;
  private long ended;
  private boolean grouped;

  private JacocoXml() {}

  static CoverageReport read(Path file, InputStream input) {
    JacocoXml read = new JacocoXml();
    XmlReport.read(file, input, read);
    return new CoverageReport(
        ReportFormat.JACOCO,
        List.copyOf(read.files),
        read.ended == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(read.ended)),
        true,
        read.grouped,
        List.of());
  }

  @Override
  public void begin(String name, XMLStreamReader at) throws XMLStreamException {
    switch (name) {
      case "sessioninfo" -> ended = Math.max(ended, XmlReport.number(at, "dump"));
      case "group" -> {
        groups.addLast(XmlReport.text(at, "name"));
        grouped = true;
      }
      case "package" -> packageName = XmlReport.text(at, "name");
      case "sourcefile" -> {
        fileName = XmlReport.text(at, "name");
        inSource = true;
        lines = new LineList();
        stated = CoverageCount.NONE;
      }
      case "line" -> {
        if (inSource) {
          line(at);
        }
      }
      case "counter" -> {
        if (inSource) {
          stated = stated.plus(counter(at));
        }
      }
      default -> {
        // Classes and methods repeat what their source file says.
      }
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "group" -> groups.pollLast();
      case "package" -> packageName = "";
      case "sourcefile" -> {
        inSource = false;
        String path = packageName.isEmpty() ? fileName : packageName + "/" + fileName;
        files.add(lines.file(path, String.join("/", groups), stated));
      }
      default -> {
        // Nothing was begun.
      }
    }
  }

  private void line(XMLStreamReader at) throws XMLStreamException {
    int missed = XmlReport.small(at, "mi");
    int ran = XmlReport.small(at, "ci");
    int missedBranches = XmlReport.small(at, "mb");
    int taken = XmlReport.small(at, "cb");
    if (missed + (long) ran > 0) {
      long branches = Math.min(Short.MAX_VALUE, taken + (long) missedBranches);
      lines.add(XmlReport.small(at, "nr"), ran > 0, missed == 0, taken, (int) branches);
    }
  }

  private static CoverageCount counter(XMLStreamReader at) throws XMLStreamException {
    long covered = XmlReport.number(at, "covered");
    long total = covered + XmlReport.number(at, "missed");
    return switch (XmlReport.text(at, "type")) {
      case "LINE" -> new CoverageCount(covered, total, 0, 0);
      case "BRANCH" -> new CoverageCount(0, 0, covered, total);
      default -> CoverageCount.NONE;
    };
  }
}
