package dev.victor.content.story;

import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.template.PlainText;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the owner said of a day in his own words: a text file a day, an update a paragraph. The
/// files belong into git, and are edited by hand when an update was wrong.
public final class Updates {

  private static final String FOLDER = ".victor/updates";
  private static final int LARGEST = 1 << 16;

  private final Workspace workspace;

  /// The updates of a workspace.
  public Updates(Workspace workspace) {
    this.workspace = workspace;
  }

  /// The updates of some days, oldest first, one line each.
  ///
  /// @throws BadInput when a file of them is no text, or too large to be one written by hand
  public List<String> of(Period period) {
    List<String> updates = new ArrayList<>();
    for (LocalDate day : days(period)) {
      paragraphs(read(day)).forEach(updates::add);
    }
    return updates;
  }

  /// The last update of a day.
  public Optional<String> last(LocalDate day) {
    return paragraphs(read(day)).reduce((first, second) -> second);
  }

  /// Adds one to a day.
  ///
  /// @return its file, below the workspace
  /// @throws UsageError when it says nothing
  public String add(LocalDate day, String text) {
    String line = PlainText.line(text).strip();
    if (line.isEmpty()) {
      throw new UsageError("TEXT", "which update?", "victor log note \"what you want to say\"");
    }
    String before = read(day).stripTrailing();
    String after = (before.isEmpty() ? "" : before + "\n\n") + line + "\n";
    if (after.length() > LARGEST) {
      throw new BadInput(name(day), "has no room for more than 64 KB", "say less");
    }
    AtomicFile.write(file(day), after);
    return name(day);
  }

  private List<LocalDate> days(Period period) {
    Path folder = workspace.inside(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.matches("\\d{4}-\\d{2}-\\d{2}\\.txt"))
          .flatMap(name -> day(name.substring(0, name.length() - ".txt".length())).stream())
          .filter(day -> !day.isBefore(period.from()) && !day.isAfter(period.to()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new BadInput(FOLDER, "cannot be listed", "check its permissions", e);
    }
  }

  /// `2026-02-30` is none.
  private static Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(name));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Stream<String> paragraphs(String text) {
    return Stream.of(text.replace("\r\n", "\n").split("\n[ \t]*\n"))
        .map(paragraph ->
            paragraph.lines().map(String::strip).collect(Collectors.joining(" ")).strip())
        .filter(paragraph -> !paragraph.isEmpty());
  }

  private String read(LocalDate day) {
    Path file = file(day);
    if (!Files.exists(file)) {
      return "";
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new BadInput(
            name(day), "is larger than 64 KB", "keep what you want to say of the day");
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BadInput(name(day), "cannot be read as UTF-8", "save it again as text", e);
    }
  }

  private Path file(LocalDate day) {
    return workspace.inside(name(day));
  }

  private static String name(LocalDate day) {
    return FOLDER + "/" + day + ".txt";
  }
}
