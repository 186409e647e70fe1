package dev.victor.core.coverage;

import dev.victor.core.failure.BadInput;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// JaCoCo's XML report: the counters of its source files, streamed, without its DTD.
final class JacocoXml {

  private JacocoXml() {}

  static CoverageReport read(Path file, InputStream input) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(input);
      CoverageReport report = sum(reader);
      reader.close();
      return report;
    } catch (XMLStreamException e) {
      throw new BadInput(
          file + ":" + e.getLocation().getLineNumber() + ":" + e.getLocation().getColumnNumber(),
          "the report is cut short or no XML",
          "run the tests with coverage again",
          e);
    }
  }

  private static CoverageReport sum(XMLStreamReader reader) throws XMLStreamException {
    CoverageCount count = CoverageCount.NONE;
    long ended = 0;
    boolean inSource = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (reader.getLocalName().equals("sessioninfo")) {
          ended = Math.max(ended, number(reader, "dump"));
        }
        inSource |= reader.getLocalName().equals("sourcefile");
        if (inSource && reader.getLocalName().equals("counter")) {
          count = count.plus(counter(reader));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT
          && reader.getLocalName().equals("sourcefile")) {
        inSource = false;
      }
    }
    return new CoverageReport(
        count, ended == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(ended)));
  }

  private static CoverageCount counter(XMLStreamReader reader) throws XMLStreamException {
    long covered = number(reader, "covered");
    long total = covered + number(reader, "missed");
    String type = String.valueOf(reader.getAttributeValue(null, "type"));
    return switch (type) {
      case "LINE" -> new CoverageCount(covered, total, 0, 0);
      case "BRANCH" -> new CoverageCount(0, 0, covered, total);
      default -> CoverageCount.NONE;
    };
  }

  private static long number(XMLStreamReader reader, String attribute) throws XMLStreamException {
    String value = reader.getAttributeValue(null, attribute);
    if (value == null || !value.matches("\\d{1,15}")) {
      throw new XMLStreamException("no number in " + attribute, reader.getLocation());
    }
    return Long.parseLong(value);
  }
}
