package dev.victor.core.coverage;

import dev.victor.core.failure.BadInput;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A report in XML, streamed: no DTD is fetched, no entity followed, nothing nests without end.
final class XmlReport {

  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 15;

  /// Takes the elements of a report one after the other.
  interface Elements {
    /// An element begins.
    void begin(String name, XMLStreamReader at) throws XMLStreamException;

    /// An element ends.
    void end(String name) throws XMLStreamException;

    /// Text between elements.
    default void text(String text) {}
  }

  private XmlReport() {}

  static void read(Path file, InputStream input, Elements elements) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      // Decoded by us: of bytes that are none the parser would complain on stderr.
      XMLStreamReader reader =
          factory.createXMLStreamReader(new InputStreamReader(input, StandardCharsets.UTF_8));
      walk(reader, elements);
      reader.close();
    } catch (XMLStreamException e) {
      throw new BadInput(
          file + place(e),
          "the report is cut short or no XML",
          "run the tests with coverage again",
          e);
    }
  }

  private static String place(XMLStreamException e) {
    return e.getLocation() == null
        ? ""
        : ":" + e.getLocation().getLineNumber() + ":" + e.getLocation().getColumnNumber();
  }

  private static void walk(XMLStreamReader reader, Elements elements) throws XMLStreamException {
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new XMLStreamException("nested too deep", reader.getLocation());
          }
          elements.begin(reader.getLocalName(), reader);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          elements.end(reader.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (!reader.isWhiteSpace()) {
            elements.text(reader.getText());
          }
        }
        default -> {
          // Comments and the like say nothing about coverage.
        }
      }
    }
  }

  /// A whole number of an attribute; 0 when it is not there.
  static long number(XMLStreamReader reader, String attribute) throws XMLStreamException {
    String value = reader.getAttributeValue(null, attribute);
    if (value == null) {
      return 0;
    }
    long number = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = value.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i == LONGEST_NUMBER) {
        throw new XMLStreamException("no number in " + attribute, reader.getLocation());
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /// The same for what fits an `int`; what does not is no line and no count of a real file.
  static int small(XMLStreamReader reader, String attribute) throws XMLStreamException {
    long number = number(reader, attribute);
    if (number > Integer.MAX_VALUE) {
      throw new XMLStreamException("no number in " + attribute, reader.getLocation());
    }
    return (int) number;
  }

  /// The text of an attribute; empty when it is not there.
  static String text(XMLStreamReader reader, String attribute) {
    String value = reader.getAttributeValue(null, attribute);
    return value == null ? "" : value;
  }
}
