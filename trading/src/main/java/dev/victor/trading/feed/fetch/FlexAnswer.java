package dev.victor.trading.feed.fetch;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What the Flex Web Service says instead of a statement: a reference to one, or why there is none.
///
/// @param values the texts of its elements
record FlexAnswer(Map<String, String> values) {

  private static final String ROOT = "FlexStatementResponse";
  private static final int LONGEST = 20_000;

  /// The answer that a text is; none when it is a statement, or anything else.
  static Optional<FlexAnswer> of(String text) {
    if (text.length() > LONGEST || !text.contains("<" + ROOT)) {
      return Optional.empty();
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.strip()));
      try {
        return read(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException noXml) {
      return Optional.empty();
    }
  }

  private static Optional<FlexAnswer> read(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> values = new HashMap<>();
    String element = "";
    boolean ours = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          element = xml.getLocalName();
          ours |= element.equals(ROOT);
        }
        case XMLStreamConstants.CHARACTERS -> values.merge(element, xml.getText(), String::concat);
        case XMLStreamConstants.END_ELEMENT -> element = "";
        default -> {}
      }
    }
    return ours ? Optional.of(new FlexAnswer(values)) : Optional.empty();
  }

  /// The number under which the statement is made.
  Optional<String> reference() {
    return value("ReferenceCode").filter(code -> code.matches("[0-9]{1,20}"));
  }

  /// The number of what went wrong.
  Optional<Integer> error() {
    return value("ErrorCode").filter(code -> code.matches("[0-9]{1,6}")).map(Integer::valueOf);
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
  }
}
