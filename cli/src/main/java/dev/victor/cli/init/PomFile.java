package dev.victor.cli.init;

import dev.victor.cli.init.Draft.Part;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What Maven's `pom.xml` says. Document types and external entities are off: the file may be a
/// stranger's.
final class PomFile {

  private static final Map<String, String> LICENSES =
      Map.of(
          "mit", "MIT",
          "mit license", "MIT",
          "the mit license", "MIT",
          "apache license, version 2.0", "Apache-2.0",
          "the apache license, version 2.0", "Apache-2.0",
          "the apache software license, version 2.0", "Apache-2.0",
          "apache-2.0", "Apache-2.0");

  private PomFile() {}

  static Optional<Said> in(Path root) {
    return SmallFile.read(root.resolve("pom.xml")).map(PomFile::said);
  }

  private static Said said(String xml) {
    Map<String, String> values = values(xml);
    return new Said(
        value(values, "/project/name").or(() -> value(values, "/project/artifactId")),
        value(values, "/project/description"),
        value(values, "/project/version").or(() -> value(values, "/project/parent/version")),
        value(values, "/project/licenses/license/name").flatMap(PomFile::license),
        List.of(
            new Part("Java", java(values).orElse(""), "language"), new Part("Maven", "", "build")));
  }

  private static Optional<String> java(Map<String, String> values) {
    return Stream.of(
            "maven.compiler.release",
            "java.version",
            "maven.compiler.target",
            "maven.compiler.source")
        .map(name -> value(values, "/project/properties/" + name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// A text that is not made of properties, which only Maven could fill in.
  private static Optional<String> value(Map<String, String> values, String path) {
    return Said.text(values.get(path)).filter(value -> !value.contains("${"));
  }

  private static Optional<String> license(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return plain.matches("[a-z0-9.+-]+") && !LICENSES.containsKey(plain)
        ? Optional.of(name)
        : Optional.ofNullable(LICENSES.get(plain));
  }

  /// Texts by the path of their elements, the first of each; what cannot be read tells nothing.
  private static Map<String, String> values(String xml) {
    Map<String, String> values = new HashMap<>();
    Deque<String> path = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            path.addLast(reader.getLocalName());
            text.setLength(0);
          }
          case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
          case XMLStreamConstants.END_ELEMENT -> {
            values.putIfAbsent("/" + String.join("/", path), text.toString());
            path.removeLast();
            text.setLength(0);
          }
          default -> {
            // comments and processing instructions say nothing
          }
        }
      }
    } catch (XMLStreamException e) {
      return values;
    }
    return values;
  }
}
