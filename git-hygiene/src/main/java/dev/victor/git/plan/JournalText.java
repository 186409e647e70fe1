package dev.victor.git.plan;

import dev.victor.git.plan.Run.Ended;
import dev.victor.git.plan.Run.Saved;
import dev.victor.git.plan.Run.Start;
import dev.victor.git.plan.Run.Stop;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The lines of a journal, and what they tell when they are read again.
final class JournalText {

  private static final String VERSION = "2";

  private JournalText() {}

  static String line(String word, List<String> fields) {
    StringBuilder line = new StringBuilder(word);
    for (String field : fields) {
      line.append('\t')
          .append(field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
    }
    return line.append('\n').toString();
  }

  /// All lines of a beginning at once: they are torn together or not at all, `ready` comes last.
  static String start(Start start, List<Step> planned) {
    StringBuilder text =
        new StringBuilder(
            line(
                "run",
                List.of(VERSION, start.command(), start.branch(), start.head(), start.time())));
    start.settings().forEach((key, value) -> text.append(line("setting", List.of(key, value))));
    start.untracked().forEach(path -> text.append(line("untracked", List.of(path))));
    planned.forEach(step -> text.append(line("plan", StepText.write(step))));
    return text.append(line("ready", List.of())).toString();
  }

  /// The run that a journal tells of; none when it did not get as far as `ready`.
  static Optional<Run> read(String text) {
    Reading reading = new Reading();
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    whole
        .lines()
        .map(line -> Stream.of(line.split("\t", -1)).map(JournalText::plain).toList())
        .forEach(reading::take);
    return reading.run();
  }

  private static String plain(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\' && i + 1 < field.length()) {
        i++;
        c =
            switch (field.charAt(i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              default -> field.charAt(i);
            };
      }
      plain.append(c);
    }
    return plain.toString();
  }

  /// What was read so far.
  private static final class Reading {
    private List<String> head = List.of();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<String> untracked = new ArrayList<>();
    private boolean ready;
    private final List<Step> planned = new ArrayList<>();
    private final List<Ended> done = new ArrayList<>();
    private final Set<String> skipped = new LinkedHashSet<>();
    private @Nullable Step open;
    private @Nullable Stop stop;
    private @Nullable Saved saved;
    private boolean aborting;

    void take(List<String> line) {
      switch (line.getFirst()) {
        case "run" -> head = line;
        case "setting" -> settings.put(line.get(1), line.get(2));
        case "untracked" -> untracked.add(line.get(1));
        case "ready" -> ready = true;
        case "begin" -> {
          open = StepText.read(line.subList(1, line.size()));
          stop = null;
        }
        case "saved" ->
            saved =
                new Saved(
                    line.get(1), Integer.parseInt(line.get(2)), Integer.parseInt(line.get(3)));
        case "restored" -> saved = null;
        case "stopped" -> stop = new Stop(line.get(1), List.copyOf(line.subList(2, line.size())));
        case "plan" -> planned.add(StepText.read(line.subList(1, line.size())));
        case "done" -> end(line);
        case "skip" -> skipped.add(line.get(1));
        case "aborting" -> aborting = true;
        case "found" -> {}
        default -> throw new IllegalArgumentException("unknown journal line " + line.getFirst());
      }
    }

    private void end(List<String> line) {
      if (open != null) {
        Map<String, String> tips = new LinkedHashMap<>();
        for (int i = 1; i + 1 < line.size(); i += 2) {
          tips.put(line.get(i), line.get(i + 1));
        }
        done.add(new Ended(open, tips));
      }
      open = null;
      stop = null;
    }

    Optional<Run> run() {
      if (!ready) {
        return Optional.empty();
      }
      return Optional.of(
          new Run(
              new Start(head.get(2), head.get(3), head.get(4), head.get(5), settings, untracked),
              List.copyOf(planned),
              List.copyOf(done),
              Optional.ofNullable(open),
              Optional.ofNullable(stop),
              Optional.ofNullable(saved),
              skipped,
              aborting));
    }
  }
}
