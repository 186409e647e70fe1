package dev.victor.trading.statement.ibkr;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.statement.StatementFile;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a Flex document element by element, whole or not at all. Document types and entities other
/// than XML's own five are refused; depth, attributes and lengths have bounds.
final class FlexDocument {

  private static final int DEEPEST = 32;
  private static final int MOST_ATTRIBUTES = 2_000;

  private final StatementFile file;

  FlexDocument(StatementFile file) {
    this.file = file;
  }

  /// Hands on each element, outer ones before inner ones.
  ///
  /// @throws BadInput when the document is damaged, cut off or hostile
  void each(Consumer<FlexElement> wanted) {
    try (Reader text = new TagReader(file.reader())) {
      XMLStreamReader xml = factory().createXMLStreamReader(text);
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD ->
              throw file.refused(
                  "has a document type, which no Flex query has", "download the query again");
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw file.refused("is nested deeper than any Flex query", "download it again");
            }
            wanted.accept(element(xml));
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          default -> {} // only elements and their attributes tell something
        }
      }
      xml.close();
    } catch (XMLStreamException e) {
      throw damaged(e.getLocation() == null ? 0 : e.getLocation().getLineNumber(), e);
    } catch (IOException e) {
      throw damaged(0, e);
    }
  }

  private BadInput damaged(int line, Exception cause) {
    return new BadInput(
        line > 0 ? file.name() + ":" + line : file.name(),
        "is damaged or cut off: no whole XML document",
        "nothing was stored; run the Flex query again and download it whole",
        cause);
  }

  private FlexElement element(XMLStreamReader xml) {
    Map<String, String> attributes = HashMap.newHashMap(xml.getAttributeCount());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return new FlexElement(
        file.name(), xml.getLocation().getLineNumber(), xml.getLocalName(), attributes);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("jdk.xml.elementAttributeLimit", String.valueOf(MOST_ATTRIBUTES));
    // Without a document type there are no entities but XML's own, such as &amp; in names.
    factory.setProperty("jdk.xml.entityExpansionLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    return factory;
  }
}
