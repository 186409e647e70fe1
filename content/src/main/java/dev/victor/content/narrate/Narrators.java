package dev.victor.content.narrate;

import dev.victor.core.http.Pause;
import dev.victor.core.project.Ai;
import dev.victor.core.project.Log;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.Optional;

/// Who writes, by what was typed and what `project.json` says.
public final class Narrators {

  /// The names of the narrators, the first one by default.
  public static final List<String> NAMES =
      List.of(Narration.By.TEMPLATE.word(), Narration.By.MODEL.word());

  private Narrators() {}

  /// The narrator of a workspace: the one that was typed, else that of `log.narrator`, else what a
  /// model told before as long as it is true, else the template. A model that is asked for and may
  /// not be asked is replaced by the template, which says why.
  ///
  /// @param typed one of [#NAMES], or empty for none
  public static Narrator of(Session session, String typed) {
    Project project = session.workspace().project();
    Narrator template = new TemplateNarrator(Optional.ofNullable(project.voice()));
    String wanted = wanted(project, typed);
    if (wanted.isEmpty()) {
      return new KeptNarrator(session.workspace());
    }
    if (wanted.equals(Narration.By.TEMPLATE.word())) {
      return template;
    }
    Ai ai = project.ai();
    if (ai == null || ai.endpoint() == null) {
      return without(
          template,
          "project.json names no ai.endpoint; add one such as \"http://127.0.0.1:11434/v1\"");
    }
    return Boolean.TRUE.equals(ai.enabled())
        ? new ModelNarrator(session, ai, Pause.real())
        : without(template, "ai.enabled is not true in project.json; set it if you want that");
  }

  /// A model that somebody asked for by other means than `project.json`.
  public static Narrator asking(Session session, Ai ai) {
    return new ModelNarrator(session, ai, Pause.real());
  }

  private static String wanted(Project project, String typed) {
    Log log = project.log();
    String said = log == null || log.narrator() == null ? "" : log.narrator();
    return typed.isEmpty() ? said : typed;
  }

  private static Narrator without(Narrator template, String why) {
    return work -> template.narrate(work).because("no model was asked: " + why);
  }
}
