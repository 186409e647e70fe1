package dev.victor.content.outbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// One line of the ledger: what stands in a channel as a part of a document.
///
/// @param channel id of the channel
/// @param doc what was posted, such as `log:2026-11-22`
/// @param part from 1
/// @param hash of the content; empty when the message was removed
/// @param message the channel's number of the message; empty when it is not known
/// @param at when
public record Posted(
    String channel, String doc, int part, String hash, String message, Instant at) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}");

  /// Whether there is such a message still.
  public boolean stands() {
    return !hash.isEmpty();
  }

  /// Whether the channel can be asked to change or remove it: a ledger may hold what is no number.
  boolean isNumbered() {
    return NUMBER.matcher(message).matches();
  }

  boolean isAbout(Posted other) {
    return channel.equals(other.channel) && doc.equals(other.doc) && part == other.part;
  }

  Posted notBefore(Instant time) {
    return at.isBefore(time) ? new Posted(channel, doc, part, hash, message, time) : this;
  }

  Posted removed(Instant when) {
    return new Posted(channel, doc, part, "", message, when);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("channel", channel);
    json.put("doc", doc);
    json.put("part", part);
    json.put("hash", hash);
    json.put("message", message);
    json.put("at", at.toString());
    return json;
  }
}
