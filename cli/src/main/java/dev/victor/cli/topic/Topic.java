package dev.victor.cli.topic;

import dev.victor.core.failure.ExitCode;
import dev.victor.core.workspace.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Something that help can be asked about.
///
/// @param name as typed after `victor help`
/// @param about one sentence for the list of topics
public record Topic(String name, String about) {

  /// All of them, in the order help shows them.
  public static final List<Topic> ALL =
      List.of(
          new Topic("exit-codes", "How commands end."),
          new Topic("environment", "Every variable that is read."),
          new Topic("config", "The files, which of them decides, and every key."),
          new Topic("trust", "What a project.json may do and may not."),
          new Topic("json", "What --json prints, for scripts."),
          new Topic("time", "Days, periods and zones."));

  /// The topic of a name.
  public static Optional<Topic> of(String name) {
    for (Topic topic : ALL) {
      if (topic.name.equals(name)) {
        return Optional.of(topic);
      }
    }
    return Optional.empty();
  }

  /// The text, as Markdown of headings, paragraphs, tables and code.
  public String markdown() {
    String file = name + ".md";
    try (InputStream in = Objects.requireNonNull(Topic.class.getResourceAsStream(file), file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("@codes@", codes()).replace("@keys@", keys());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text in parts.
  public List<Part> parts() {
    return Part.of(markdown());
  }

  private static String codes() {
    StringBuilder table = new StringBuilder("| code | means |\n|---|---|");
    for (ExitCode code : ExitCode.values()) {
      table.append("\n| `").append(code.number()).append("` | ").append(code.meaning());
      table.append(" |");
    }
    return table.toString();
  }

  private static String keys() {
    StringBuilder table = new StringBuilder("| key | holds |\n|---|---|");
    Settings.keys()
        .forEach((key, about) ->
            table.append("\n| `").append(key).append("` | ").append(about).append(" |"));
    return table.toString();
  }
}
