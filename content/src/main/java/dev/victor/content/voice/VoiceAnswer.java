package dev.victor.content.voice;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.project.Voice;
import dev.victor.core.workspace.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What `voice show` answers: how the owner writes, by his own word and by his samples.
public final class VoiceAnswer implements Outcome {

  private final Optional<Voice> voice;
  private final Style style;

  /// The voice of a workspace.
  public VoiceAnswer(Workspace workspace) {
    this.voice = Optional.ofNullable(workspace.project().voice());
    this.style = new Style(workspace);
  }

  @Override
  public void print(Console console) {
    List<String> own = voice.map(VoiceAnswer::own).orElse(List.of());
    own.forEach(console::line);
    if (style.known()) {
      StyleCard card = style.card();
      if (!own.isEmpty()) {
        console.line("");
      }
      console.line(
          "Learned from " + counted(card.posts(), "post") + ", " + card.words() + " words:");
      card.lines(word -> true).forEach(line -> console.line("- " + line));
      style
          .masked()
          .forEach(text -> {
            console.line("");
            text.lines().forEach(line -> console.line(line.isEmpty() ? "" : "  " + line));
          });
      console.remark("only the masked text may be shown to a model: # number, X name, _ word");
    } else {
      console.remark(
          "no samples; name past posts in project.json: \"voice\": {\"samples\":"
              + " [\"docs/voice/*.md\"]}");
    }
    style.left().forEach(file -> console.remark("left out: " + file));
  }

  private static List<String> own(Voice voice) {
    List<String> own = new ArrayList<>();
    if (voice.person() != null) {
      own.add("Speaks as " + voice.person() + ".");
    }
    if (voice.tense() != null) {
      own.add("Tells what was done in the " + voice.tense() + " tense.");
    }
    if (voice.maxSentenceWords() != null) {
      own.add("No sentence has more than " + voice.maxSentenceWords() + " words.");
    }
    own.add(Boolean.TRUE.equals(voice.emoji()) ? "Emoji are fine." : "No emoji.");
    if (!voice.banned().isEmpty()) {
      own.add("Never says " + String.join(", ", voice.banned()) + ".");
    }
    return own;
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  @Override
  public Object json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("own", voice.map(VoiceAnswer::own).orElse(List.of()));
    if (style.known()) {
      StyleCard card = style.card();
      json.put("posts", card.posts());
      json.put("words", card.words());
      json.put("traits", card.traits());
      json.put("openers", card.openers());
      json.put("typical", card.typical());
      json.put("card", card.lines(word -> true));
      json.put("masked", style.masked());
    } else {
      json.put("posts", 0);
    }
    json.put("leftOut", style.left());
    return json;
  }
}
