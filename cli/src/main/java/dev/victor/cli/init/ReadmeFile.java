package dev.victor.cli.init;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The README that is there already: its first heading and, where it is short enough to be one, the
/// line that says what the project is.
///
/// @param name such as `README.md`, as it is spelled
/// @param title its first heading, as plain text
/// @param line the paragraph below it, or the first sentence of it
record ReadmeFile(String name, Optional<String> title, Optional<String> line) {

  private static final int LONGEST = 120;
  private static final Pattern NAME =
      Pattern.compile("(?i)readme(\\.(md|markdown|rst|adoc|txt|org))?");

  /// Comments, tags, images and the badges that link somewhere: nothing of it is said in words.
  private static final Pattern ORNAMENT =
      Pattern.compile(
          "(?s)<!--.*?-->|\\[!\\[[^\\]]*]\\([^)]*\\)]\\([^)]*\\)|!\\[[^\\]]*]\\([^)]*\\)"
              + "|\\[!\\[[^\\]]*]\\[[^\\]]*]]\\[[^\\]]*]|!\\[[^\\]]*]\\[[^\\]]*]|</?[A-Za-z][^>]*>");

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)](?:\\([^)]*\\)|\\[[^\\]]*])");
  private static final Pattern HEADING = Pattern.compile("#\\s+(.+?)\\s*#*\\s*");
  private static final Pattern NO_PROSE =
      Pattern.compile("([-*+#|=]|\\d+[.)]|```|~~~|\\s{4}|\\[[^\\]]+]:|---).*");
  private static final Pattern SENTENCE = Pattern.compile("(.{15,}?[.!?])\\s.*");

  static Optional<ReadmeFile> in(Path root) {
    return name(root)
        .map(name -> {
          String text =
              name.matches("(?i).*\\.(md|markdown)") ? SmallFile.read(root, name).orElse("") : "";
          return of(name, ORNAMENT.matcher(text).replaceAll(""));
        });
  }

  private static Optional<String> name(Path root) {
    try (Stream<Path> files = Files.list(root)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(NAME.asMatchPredicate())
          .min((a, b) -> rank(a) - rank(b));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /// The one that a person would open first.
  private static int rank(String name) {
    return name.equals("README.md") ? 0 : name.toLowerCase(Locale.ROOT).endsWith(".md") ? 1 : 2;
  }

  private static ReadmeFile of(String name, String text) {
    Iterator<String> lines = text.lines().iterator();
    while (lines.hasNext()) {
      Matcher heading = HEADING.matcher(lines.next());
      if (heading.matches()) {
        return new ReadmeFile(name, Said.text(plain(heading.group(1))), line(paragraph(lines)));
      }
    }
    return new ReadmeFile(name, Optional.empty(), Optional.empty());
  }

  /// The lines up to the next empty one; none when something else than prose comes first.
  private static String paragraph(Iterator<String> lines) {
    List<String> paragraph = new ArrayList<>();
    while (lines.hasNext()) {
      String line = lines.next().replaceFirst("^>\\s?", "");
      if (line.isBlank() && !paragraph.isEmpty()) {
        break;
      }
      if (!line.isBlank() && NO_PROSE.matcher(line).matches() && !line.startsWith("**")) {
        break;
      }
      if (!line.isBlank()) {
        paragraph.add(line.strip());
      }
    }
    return plain(String.join(" ", paragraph));
  }

  private static Optional<String> line(String paragraph) {
    if (paragraph.length() <= LONGEST) {
      return Said.text(paragraph).filter(text -> !text.endsWith(":"));
    }
    Matcher sentence = SENTENCE.matcher(paragraph);
    return sentence.matches() && sentence.group(1).length() <= LONGEST
        ? Optional.of(sentence.group(1))
        : Optional.empty();
  }

  private static String plain(String markdown) {
    return LINK.matcher(markdown)
        .replaceAll("$1")
        .replaceAll("(\\*\\*|__|`)", "")
        .replaceAll("(?<![\\p{L}\\p{N}])[*_](?=\\S)|(?<=\\S)[*_](?![\\p{L}\\p{N}])", "")
        .strip();
  }
}
