package dev.victor.content.chat;

import dev.victor.core.failure.BadInput;
import dev.victor.core.http.Reply;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.template.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a model's server answered, understood: one JSON object, or the events of a stream that was
/// not asked for. Whatever else comes is told in words.
final class ChatReply {

  private static final int LONGEST_WORDS = 200;
  private static final String STREAM = "data:";

  private ChatReply() {}

  static Answer read(Reply reply) {
    String text = reply.text().strip();
    if (!reply.ok()) {
      return new Answer.Silence(
          "answered with status " + reply.status() + json(text).map(ChatReply::error).orElse(""));
    }
    if (text.startsWith("<")) {
      return new Answer.Silence("answered with a web page; is ai.endpoint the right address?");
    }
    if (text.startsWith(STREAM) || text.startsWith(":") || text.startsWith("event:")) {
      return stream(text);
    }
    return json(text)
        .map(ChatReply::whole)
        .orElseGet(() -> new Answer.Silence("answered with what is no whole JSON"));
  }

  private static Answer whole(Node root) {
    if (root.at("choices", 0).isEmpty()) {
      return new Answer.Silence("answered without a message" + error(root));
    }
    String refusal = text(root, "choices", 0, "message", "refusal");
    String content = root.at("choices", 0, "message", "content").map(ChatReply::content).orElse("");
    return draft(content, refusal, text(root, "choices", 0, "finish_reason"));
  }

  /// The pieces of a stream; one without its end was cut.
  private static Answer stream(String text) {
    StringBuilder content = new StringBuilder();
    String finish = "";
    boolean ended = false;
    for (String line : text.lines().toList()) {
      String data = line.startsWith(STREAM) ? line.substring(STREAM.length()).strip() : "";
      if (data.equals("[DONE]")) {
        ended = true;
      } else if (!data.isEmpty()) {
        Optional<Node> event = json(data);
        if (event.isEmpty()) {
          return new Answer.Silence("broke its stream off");
        }
        content.append(
            event.get().at("choices", 0, "delta", "content").map(ChatReply::content).orElse(""));
        String reason = text(event.get(), "choices", 0, "finish_reason");
        finish = reason.isEmpty() ? finish : reason;
      }
    }
    return ended || !finish.isEmpty()
        ? draft(content.toString(), "", finish)
        : new Answer.Silence("broke its stream off");
  }

  private static Answer draft(String content, String refusal, String finish) {
    if (!refusal.isEmpty()) {
      return new Answer.Draft(refusal, "declines to write");
    }
    return new Answer.Draft(
        content,
        switch (finish) {
          case "length" -> "stops in the middle, at the model's limit";
          case "content_filter" -> "was cut by the server's filter";
          default -> "";
        });
  }

  /// Text as such, or in the parts that some servers make of it.
  private static String content(Node node) {
    return switch (node) {
      case Node.Text(var value, var place) -> value;
      case Node.Items(var parts, var place) ->
          parts.stream().map(part -> text(part, "text")).collect(Collectors.joining());
      default -> "";
    };
  }

  private static String error(Node root) {
    String message = text(root, "error", "message");
    String words = PlainText.line(message.isEmpty() ? text(root, "error") : message);
    String cut = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + "…" : words;
    return cut.isEmpty() ? "" : ": " + cut;
  }

  private static String text(Node root, Object... path) {
    return root.at(path)
        .filter(Node.Text.class::isInstance)
        .map(node -> ((Node.Text) node).value())
        .orElse("");
  }

  private static Optional<Node> json(String text) {
    try {
      return Optional.of(JsonFile.parse(text.getBytes(StandardCharsets.UTF_8), "answer").root());
    } catch (BadInput noJson) {
      return Optional.empty();
    }
  }
}
