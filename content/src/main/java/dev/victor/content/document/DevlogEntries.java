package dev.victor.content.document;

import dev.victor.content.input.Contribution;
import dev.victor.content.input.Inputs;
import dev.victor.core.project.Document;
import dev.victor.core.project.Log;
import dev.victor.core.template.Format;
import dev.victor.core.template.Lazy;
import dev.victor.core.template.Links;
import dev.victor.core.template.Markup;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The days of the dev log, newest first: `entries[{date day summary file link}]`, and
/// `latestEntry[…]` with the newest of them. The summary is the first paragraph of an entry.
final class DevlogEntries implements Contribution {

  private static final String FOLDER = "docs/devlog";
  private static final String ENDING = ".md";
  private static final int LONGEST = 400;
  private static final Pattern MARKS =
      Pattern.compile("\\\\(?=\\p{Punct})|[*`_]{1,3}(?=\\S)|(?<=\\S)[*`]{1,3}");

  @Override
  public Map<String, Lazy> to(Document document, Format format, Inputs inputs) {
    Lazy entries = new Lazy(() -> entries(document, format, inputs));
    return Map.of(
        "entries",
        entries,
        "latestEntry",
        new Lazy(() ->
            entries.value() instanceof List<?> list ? list.stream().limit(1).toList() : List.of()));
  }

  private static List<Map<String, Object>> entries(
      Document document, Format format, Inputs inputs) {
    @Nullable Log log = inputs.project().log();
    String folder = log == null || log.target() == null ? FOLDER : log.target();
    List<Map<String, Object>> entries = new ArrayList<>();
    for (String name : inputs.names(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
      Optional<LocalDate> day = day(name);
      if (day.isPresent()) {
        String file = folder + "/" + name;
        String text = inputs.text(file).orElse("");
        entries.add(
            Map.of(
                "date", day.get().toString(),
                "day", Days.inWords(day.get()),
                "summary", summary(text, inputs.project().project().name()),
                "file", file,
                "link", link(document, format, file, Days.inWords(day.get()))));
      }
    }
    return entries;
  }

  private static Optional<LocalDate> day(String name) {
    try {
      return name.endsWith(ENDING)
          ? Optional.of(LocalDate.parse(name.substring(0, name.length() - ENDING.length())))
          : Optional.empty();
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  /// From where the document lies; only Markdown links to a file of the workspace.
  private static Markup link(Document document, Format format, String file, String day) {
    if (format != Format.MD) {
      return new Markup(format, format.escape(day));
    }
    @Nullable Path from = Path.of(document.target()).getParent();
    Path to = from == null ? Path.of(file) : from.relativize(Path.of(file));
    return Links.file(day, to.toString());
  }

  /// The first paragraph below the title, without what it is marked up with and without the name of
  /// the project, which a reader of its README knows.
  private static String summary(String text, String project) {
    StringBuilder paragraph = new StringBuilder();
    for (String line : text.lines().map(String::strip).toList()) {
      boolean aside = line.isEmpty() || line.startsWith("#") || line.startsWith("<!--");
      if (aside && !paragraph.isEmpty()) {
        break;
      }
      if (!aside) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      }
    }
    String plain = MARKS.matcher(paragraph).replaceAll("");
    String own = plain.startsWith(project + ": ") ? plain.substring(project.length() + 2) : plain;
    return own.length() <= LONGEST ? own : own.substring(0, own.lastIndexOf(' ', LONGEST)) + " …";
  }
}
