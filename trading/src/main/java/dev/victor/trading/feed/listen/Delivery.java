package dev.victor.trading.feed.listen;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.ContentHash;
import dev.victor.trading.feed.Fields;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A post as the queue keeps it.
///
/// @param at when it came
/// @param sender who posted
/// @param key the same for a post that is sent again
/// @param id of the deal it tells
/// @param body as it came
record Delivery(Instant at, Sender sender, String key, String id, String body) {

  private static final int DIGITS = 20;

  /// A post that came just now.
  ///
  /// @param named what the sender calls it, when he does: then it is never taken twice; else the
  ///   same words at another time are another deal
  static Delivery of(Instant at, Sender sender, Optional<String> named, String body) {
    String key =
        ContentHash.of(sender.word() + "\n" + named.map(name -> "id " + name).orElse(body)).hex();
    String unique = named.isPresent() ? key : ContentHash.of(key + at).hex();
    return new Delivery(at, sender, key, "tv-" + unique.substring(0, DIGITS), body);
  }

  /// As a line of the queue.
  String line() {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", at.toString());
    line.put("sender", sender.word());
    line.put("key", key);
    line.put("id", id);
    line.put("body", body);
    return Json.line(line);
  }

  /// The delivery of a line.
  ///
  /// @throws BadInput when it was damaged
  static Delivery parse(String line, String where) {
    Fields fields = Fields.parse(line, where);
    try {
      return new Delivery(
          Instant.parse(fields.text("at")),
          Sender.of(fields.text("sender")).orElseThrow(() -> fields.wrong("sender", "a sender")),
          fields.text("key"),
          fields.text("id"),
          fields.raw("body"));
    } catch (DateTimeException e) {
      throw fields.wrong("at", "a time");
    }
  }
}
