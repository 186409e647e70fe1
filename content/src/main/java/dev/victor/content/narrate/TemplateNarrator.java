package dev.victor.content.narrate;

import dev.victor.content.story.DayWork;
import dev.victor.content.verify.Gate;
import dev.victor.content.verify.Ground;
import dev.victor.core.project.Voice;
import java.util.List;
import java.util.Optional;

/// Tells a story without any model: the same words for the same facts and the same voice.
public final class TemplateNarrator implements Narrator {

  private final Optional<Voice> voice;

  /// A narrator in a voice.
  public TemplateNarrator(Optional<Voice> voice) {
    this.voice = voice;
  }

  @Override
  public Narration narrate(DayWork work) {
    String text = Opening.of(work, voice);
    return new Narration(
        Narration.By.TEMPLATE,
        text,
        Gate.judge(text, Ground.of(work)),
        0,
        List.of(),
        Optional.empty());
  }
}
