package dev.victor.testgen.prove;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The reports that Surefire and Gradle write, `TEST-*.xml`. No DTD is read, no entity followed.
final class TestReports {

  private static final Set<String> FAILED = Set.of("failure", "error");

  private TestReports() {}

  /// The checks that failed, each once, in the order of files and tests; none when there is no
  /// report.
  static List<String> failed(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Set<String> failed = new LinkedHashSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (String.valueOf(file.getFileName()).matches("TEST-.*\\.xml")) {
          read(file, failed);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(failed);
  }

  private static void read(Path file, Set<String> failed) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStreamReader text =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      XMLStreamReader reader = factory.createXMLStreamReader(text);
      String test = "";
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          if (reader.getLocalName().equals("testcase")) {
            test = check(reader.getAttributeValue(null, "name"));
          } else if (FAILED.contains(reader.getLocalName()) && !test.isEmpty()) {
            failed.add(test);
          }
        }
      }
    } catch (XMLStreamException cutShort) {
      // The run was stopped while it wrote: what was read so far counts.
    }
  }

  /// `oneAnswerPerRow(Case)[2]` is the check `oneAnswerPerRow`.
  private static String check(@Nullable String name) {
    return name == null ? "" : name.split("[(\\[{ ]", 2)[0];
  }
}
