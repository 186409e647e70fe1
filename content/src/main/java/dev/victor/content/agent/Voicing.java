package dev.victor.content.agent;

import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/// Says what happened as it happens: a line with the time of day for people, an object a line for
/// scripts.
final class Voicing {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Console console;
  private final Clock clock;
  private final WatchRequest request;
  private ZoneId zone;
  private boolean said;

  Voicing(Console console, Clock clock, WatchRequest request, ZoneId zone) {
    this.zone = zone;
    this.console = console;
    this.clock = clock;
    this.request = request;
  }

  /// Goes on in another zone, in which people read the time.
  void in(ZoneId other) {
    zone = other;
  }

  /// Something that happened.
  ///
  /// @param event its word, such as `entry`
  /// @param words for people
  /// @param fields for scripts, names and values in turn
  void say(String event, String words, Object... fields) {
    said = true;
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    if (!request.json()) {
      String rehearsal = request.rehearsal() ? "--dry-run, not done: " : "";
      console.line(TIME.format(now.atZone(zone)) + "  " + rehearsal + words);
      return;
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", now.toString());
    line.put("event", event);
    if (request.rehearsal()) {
      line.put("dryRun", true);
    }
    for (int i = 0; i < fields.length; i += 2) {
      line.put(String.valueOf(fields[i]), fields[i + 1]);
    }
    console.line(Json.line(line));
  }

  /// Whether anything was said.
  boolean said() {
    return said;
  }

  /// Pushes it out; false when nobody listens any more.
  boolean flush() {
    return console.flush();
  }
}
