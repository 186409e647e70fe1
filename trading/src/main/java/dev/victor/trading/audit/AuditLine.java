package dev.victor.trading.audit;

import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.ContentHash;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One deed as it stands in the file.
///
/// @param text the whole line
/// @param content what it says
/// @param hash of everything before it in the line
public record AuditLine(String text, Node content, String hash) {

  /// What the first line names as the one before it.
  static final String START = "0".repeat(64);

  private static final String SEAL = ",\"hash\":\"";

  /// A line for something done now.
  ///
  /// @param sequence from 1
  /// @param previous hash of the line before
  static AuditLine of(int sequence, Instant at, Map<String, Object> deed, String previous) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("seq", sequence);
    line.put("at", at.toString());
    line.putAll(deed);
    line.put("previous", previous);
    String open = Json.line(line);
    String body = open.substring(0, open.length() - 1);
    String hash = ContentHash.of(body).hex();
    String text = body + SEAL + hash + "\"}";
    return new AuditLine(text, parse(text).orElseThrow(), hash);
  }

  /// A line of a file; empty when it is none.
  static Optional<AuditLine> read(String text) {
    return parse(text)
        .filter(content -> content instanceof Node.Fields)
        .map(content -> new AuditLine(text, content, word(content, "hash").orElse("")));
  }

  private static Optional<Node> parse(String text) {
    try {
      return Optional.of(
          JsonFile.parse(text.getBytes(StandardCharsets.UTF_8), "audit.jsonl").root());
    } catch (BadInput damaged) {
      return Optional.empty(); // the reader says which line it is
    }
  }

  /// A text of the line.
  public Optional<String> word(String key) {
    return word(content, key);
  }

  private static Optional<String> word(Node content, String key) {
    return content
        .at(key)
        .flatMap(
            node -> node instanceof Node.Text text ? Optional.of(text.value()) : Optional.empty());
  }

  /// What is wrong with it where it stands, if anything.
  ///
  /// @param sequence that it should have
  /// @param previous hash of the line before
  Optional<String> flaw(int sequence, String previous) {
    int seal = text.lastIndexOf(SEAL);
    if (seal < 0 || !ContentHash.of(text.substring(0, seal)).hex().equals(hash)) {
      return Optional.of("was changed: it does not have the hash that it states");
    }
    if (!text.equals(text.substring(0, seal) + SEAL + hash + "\"}")) {
      return Optional.of("was changed: something stands behind its hash");
    }
    if (!word("previous").orElse("").equals(previous)) {
      return Optional.of("does not follow the line before it: one was changed, added or removed");
    }
    return content
            .at("seq")
            .map(Node::plain)
            .map(String::valueOf)
            .orElse("")
            .equals(String.valueOf(sequence))
        ? Optional.empty()
        : Optional.of("is not number " + sequence);
  }
}
