package dev.victor.cli.today;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.ExitCode;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The day on one screen.
///
/// @param project its name
/// @param day in the author's zone
/// @param lines one a look
/// @param post what would be posted, or empty
record TodayScreen(String project, Period day, List<Line> lines, String post) implements Outcome {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  @Override
  public ExitCode exit() {
    return lines.stream().anyMatch(line -> line.status() == Line.Status.FAILED)
        ? ExitCode.CHECK_FAILED
        : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    console.line(
        console.in(Tone.STRONG, project) + " · " + DAY.format(day.from()) + " · " + day.zone());
    console.line("");
    Table table = new Table();
    for (Line line : lines) {
      table.row(
          line.id(),
          console.in(tone(line.status()), mark(line.status())) + line.text(),
          line.next());
    }
    console.table(2, table);
    console.line("");
    if (!post.isEmpty()) {
      console.line(console.in(Tone.FAINT, "ready to post (nothing is sent):"));
      post.lines().forEach(line -> console.line(("  " + line).stripTrailing()));
      console.line("");
    }
    long needed = lines.stream().filter(line -> line.status() != Line.Status.OK).count();
    console.line(
        needed == 0
            ? "Nothing needs you."
            : needed == 1 ? "1 thing needs you." : needed + " things need you.");
  }

  private static String mark(Line.Status status) {
    return switch (status) {
      case OK -> "";
      case NEEDED -> "! ";
      case FAILED -> "failed: ";
    };
  }

  private static Tone tone(Line.Status status) {
    return switch (status) {
      case OK -> Tone.GOOD;
      case NEEDED -> Tone.WARN;
      case FAILED -> Tone.BAD;
    };
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("project", project);
    json.put("date", day.from().toString());
    json.put("zone", day.zone().getId());
    json.put("lines", lines.stream().map(TodayScreen::fields).toList());
    json.put("post", post);
    return json;
  }

  private static Map<String, String> fields(Line line) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", line.id());
    fields.put("status", line.status().name().toLowerCase(Locale.ROOT));
    fields.put("text", line.text());
    fields.put("next", line.next());
    return fields;
  }
}
