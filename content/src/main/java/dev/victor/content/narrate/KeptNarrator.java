package dev.victor.content.narrate;

import dev.victor.content.story.DayWork;
import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import java.util.Optional;

/// Says again what a model told, as long as it is true; else tells it by template. Nothing is asked
/// of any model.
public final class KeptNarrator implements Narrator {

  private final Workspace workspace;

  /// The narrator of a workspace.
  public KeptNarrator(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Narration narrate(DayWork work) {
    Narrator template = new TemplateNarrator(Optional.ofNullable(workspace.project().voice()));
    try {
      return new Kept(workspace).of(work).orElseGet(() -> template.narrate(work));
    } catch (BadInput damaged) {
      return template.narrate(work).because(damaged.line());
    }
  }
}
