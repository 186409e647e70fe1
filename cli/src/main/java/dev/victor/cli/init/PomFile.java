package dev.victor.cli.init;

import dev.victor.cli.init.Draft.Part;
import dev.victor.core.git.RemoteAddress;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          "apache license 2.0", "Apache-2.0",
          "apache license, version 2.0", "Apache-2.0",
          "the apache license, version 2.0", "Apache-2.0",
          "the apache software license, version 2.0", "Apache-2.0",
          "apache-2.0", "Apache-2.0");

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([A-Za-z0-9._-]+)}");

  private PomFile() {}

  static Optional<Said> in(Path folder) {
    return SmallFile.read(folder, "pom.xml").map(text -> said(folder, text));
  }

  private static Said said(Path folder, String xml) {
    Map<String, String> values = values(xml);
    return new Said(
        value(values, "/project/name")
            .or(() -> value(values, "/project/artifactId"))
            .filter(name -> !name.endsWith("-parent")),
        value(values, "/project/description"),
        value(values, "/project/version").or(() -> value(values, "/project/parent/version")),
        value(values, "/project/licenses/license/name").flatMap(PomFile::license),
        value(values, "/project/url"),
        value(values, "/project/scm/url").flatMap(RemoteAddress::ofBrowser),
        stack(folder, values));
  }

  private static List<Part> stack(Path folder, Map<String, String> values) {
    List<Part> stack = new ArrayList<>();
    stack.add(new Part("Java", java(values).orElse(""), "language"));
    if (Files.isDirectory(folder.resolve("src/main/kotlin"))) {
      stack.add(
          new Part(
              "Kotlin",
              value(values, "/project/properties/kotlin.version").orElse(""),
              "language"));
    }
    stack.add(new Part("Maven", WrapperFile.maven(folder), "build"));
    return stack;
  }

  private static Optional<String> java(Map<String, String> values) {
    return Stream.of(
            "/project/properties/maven.compiler.release",
            "/project/properties/java.version",
            "/project/properties/maven.compiler.target",
            "/project/properties/maven.compiler.source",
            "/project/build/plugins/plugin/configuration/release",
            "/project/build/pluginManagement/plugins/plugin/configuration/release")
        .map(path -> value(values, path))
        .flatMap(Optional::stream)
        .filter(version -> version.matches("[\\d.]+"))
        .findFirst();
  }

  /// A text, with the properties of this file filled in; one that needs others tells nothing, for
  /// only Maven knows them.
  private static Optional<String> value(Map<String, String> values, String path) {
    return Said.text(values.get(path))
        .map(value ->
            PROPERTY
                .matcher(value)
                .replaceAll(property ->
                    Matcher.quoteReplacement(
                        values.getOrDefault(
                            "/project/properties/" + property.group(1), property.group()))))
        .filter(value -> !value.contains("${"));
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
