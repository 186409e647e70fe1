package dev.victor.content.narrate;

import dev.victor.content.chat.Chat;
import dev.victor.content.chat.ChatAddress;
import dev.victor.content.chat.Turn;
import dev.victor.content.story.DayWork;
import dev.victor.content.verify.Ground;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.project.Ai;
import dev.victor.core.workspace.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What `log prompt` answers: what a model would be sent, and that it was not.
///
/// @param address it would be sent to; empty where `project.json` names none
/// @param turns the messages
/// @param body the very text of the request
public record PromptAnswer(Optional<String> address, List<Turn> turns, String body)
    implements Outcome {

  /// Copies the list.
  public PromptAnswer {
    turns = List.copyOf(turns);
  }

  /// What would be sent for some days.
  public static PromptAnswer of(Session session, DayWork work) {
    Ai ai = session.workspace().project().ai();
    return of(session, work, ai == null ? new Ai(null, null, null, null, null, null) : ai);
  }

  /// The same for a model.
  static PromptAnswer of(Session session, DayWork work, Ai ai) {
    List<Turn> turns = Prompt.of(session, work, Ground.of(work)).turns();
    return new PromptAnswer(
        Optional.ofNullable(ai.endpoint()).map(ChatAddress::of), turns, Chat.body(ai, turns));
  }

  @Override
  public void print(Console console) {
    console.line(body);
    console.remark(
        address
            .map(to -> "nothing was sent; it would go to " + to)
            .orElse("nothing was sent, and project.json names no ai.endpoint"));
  }

  @Override
  public Object json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("address", address.orElse(null));
    json.put("messages", turns.stream().map(Turn::fields).toList());
    json.put("body", body);
    return json;
  }
}
