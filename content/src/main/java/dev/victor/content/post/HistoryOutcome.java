package dev.victor.content.post;

import dev.victor.content.outbox.Posted;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What was posted, the newest last.
///
/// @param lines of the ledger, by time
/// @param earlier how many lines before them are left out
/// @param zone in which times are shown
record HistoryOutcome(List<Posted> lines, int earlier, ZoneId zone) implements Outcome {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  static HistoryOutcome of(List<Posted> lines, int most, ZoneId zone) {
    List<Posted> sorted = lines.stream().sorted(Comparator.comparing(Posted::at)).toList();
    int earlier = Math.max(0, sorted.size() - most);
    return new HistoryOutcome(sorted.subList(earlier, sorted.size()), earlier, zone);
  }

  @Override
  public void print(Console console) {
    if (lines.isEmpty()) {
      console.line("nothing was posted yet");
      return;
    }
    Table table =
        new Table(
            Table.Align.LEFT,
            Table.Align.LEFT,
            Table.Align.LEFT,
            Table.Align.RIGHT,
            Table.Align.LEFT);
    for (Posted line : lines) {
      table.row(
          TIME.format(line.at().atZone(zone)),
          line.channel(),
          line.doc(),
          String.valueOf(line.part()),
          line.stands()
              ? line.message().isEmpty() ? "number not known" : line.message()
              : "removed " + line.message());
    }
    console.table(0, table);
    if (earlier > 0) {
      console.remark(earlier + " earlier; --most shows more");
    }
  }

  @Override
  public Object json() {
    return Map.of("posts", lines.stream().map(HistoryOutcome::fields).toList());
  }

  private static Map<String, Object> fields(Posted line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("channel", line.channel());
    json.put("doc", line.doc());
    json.put("part", line.part());
    json.put("message", line.message());
    json.put("hash", line.hash());
    json.put("at", line.at().toString());
    json.put("stands", line.stands());
    return json;
  }
}
