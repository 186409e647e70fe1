package dev.victor.content.outbox;

import dev.victor.core.failure.BadInput;
import dev.victor.core.http.Reply;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.template.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What Discord says is wrong, with the fields it names.
///
/// @param code of Discord's, 0 for none
/// @param text for people
record DiscordError(int code, String text) {

  static final int UNKNOWN_CHANNEL = 10003;
  static final int UNKNOWN_MESSAGE = 10008;
  static final int SOMEBODY_ELSES = 50005;

  private static final int LONGEST = 400;

  static DiscordError of(Reply reply, Fields body) {
    int code = body.whole("code");
    String message = PlainText.line(body.text("message"));
    List<String> flaws = new ArrayList<>();
    body.node().at("errors").ifPresent(errors -> gather("", errors, flaws));
    StringBuilder text = new StringBuilder("status " + reply.status());
    if (!message.isEmpty()) {
      text.append(": ").append(message);
    }
    if (code > 0) {
      text.append(" (").append(code).append(')');
    }
    if (!flaws.isEmpty()) {
      text.append(": ").append(String.join("; ", flaws));
    }
    String said = text.toString();
    return new DiscordError(
        code, said.length() > LONGEST ? said.substring(0, LONGEST) + "\u2026" : said);
  }

  /// `errors.embeds.0.description._errors[0].message` becomes `embeds[0].description: …`.
  private static void gather(String path, Node node, List<String> flaws) {
    if (!(node instanceof Node.Fields(var values, var place))) {
      return;
    }
    values.forEach((key, field) -> {
      if (key.equals("_errors")) {
        new Fields(field.value())
            .list()
            .forEach(error ->
                flaws.add(
                    (path.isEmpty() ? "" : path + ": ") + PlainText.line(error.text("message"))));
      } else {
        String step = key.matches("[0-9]+") ? "[" + key + "]" : (path.isEmpty() ? "" : ".") + key;
        gather(path + step, field.value(), flaws);
      }
    });
  }

  /// The body of an answer as JSON; an empty object when it is none.
  static Fields body(Reply reply) {
    try {
      return new Fields(
          JsonFile.parse(reply.text().getBytes(StandardCharsets.UTF_8), "answer").root());
    } catch (BadInput noJson) {
      return new Fields(JsonFile.parse("{}".getBytes(StandardCharsets.UTF_8), "answer").root());
    }
  }

  /// The number of the message that an answer tells.
  static Optional<String> message(Fields body) {
    return Optional.of(body.text("id")).filter(id -> id.matches("[0-9]{1,20}"));
  }
}
