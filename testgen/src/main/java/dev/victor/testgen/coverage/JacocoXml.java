package dev.victor.testgen.coverage;

import dev.victor.core.failure.BadInput;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// JaCoCo's XML report: the counters of its source files, streamed, without its DTD.
final class JacocoXml {

  private JacocoXml() {}

  static CoverageCount read(Path file, InputStream input) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(input);
      CoverageCount count = sum(reader);
      reader.close();
      return count;
    } catch (XMLStreamException e) {
      throw new BadInput(
          file + ":" + e.getLocation().getLineNumber() + ":" + e.getLocation().getColumnNumber(),
          "the report is cut short or no XML",
          "run the tests with coverage again",
          e);
    }
  }

  private static CoverageCount sum(XMLStreamReader reader) throws XMLStreamException {
    CoverageCount count = CoverageCount.NONE;
    boolean inSource = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inSource |= reader.getLocalName().equals("sourcefile");
        if (inSource && reader.getLocalName().equals("counter")) {
          count = count.plus(counter(reader));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT
          && reader.getLocalName().equals("sourcefile")) {
        inSource = false;
      }
    }
    return count;
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
      throw new XMLStreamException("counter without " + attribute, reader.getLocation());
    }
    return Long.parseLong(value);
  }
}
