package dev.victor.content.devlog;

import dev.victor.content.document.Days;
import dev.victor.content.document.FactLine;
import dev.victor.content.document.RegionFile;
import dev.victor.content.narrate.Kept;
import dev.victor.content.narrate.Narration;
import dev.victor.content.story.DayWork;
import dev.victor.content.story.WorkGroup;
import dev.victor.core.fact.Period;
import dev.victor.core.fact.Stretch;
import dev.victor.core.project.Log;
import dev.victor.core.template.Format;
import dev.victor.core.template.TemplateShelf;
import dev.victor.core.workspace.Workspace;
import java.time.DayOfWeek;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The dev log of a workspace: an entry a day, a week or a month, kept in a file of its own, and an
/// index of them. A person may write around the entry; what they write is kept.
public final class Devlog {

  private static final String FOLDER = "docs/devlog";
  private static final String REGION = "devlog";

  private final Workspace workspace;

  /// The dev log of a workspace.
  public Devlog(Workspace workspace) {
    this.workspace = workspace;
  }

  /// What writing an entry did.
  ///
  /// @param target its file, below the workspace
  /// @param text the entry
  /// @param changed whether the file changed
  public record Written(String target, String text, boolean changed) {}

  /// The entry of some days as Markdown: the same text for the same work and paragraph.
  public String entry(DayWork work, Narration narration) {
    return TemplateShelf.of(Devlog.class, workspace)
        .template("devlog", Format.MD)
        .render(view(work, narration));
  }

  /// The file of a day, a week or a month, below the workspace: `2026-11-22.md`, `2026-W47.md` or
  /// `2026-11.md` in the folder `log.target`, `docs/devlog` by default.
  public String target(DayWork work) {
    return folder() + "/" + Stretch.of(work.period()).page(work.period()) + ".md";
  }

  /// Keeps the entry of a day, a week or a month in its file, and lists it in the index.
  ///
  /// @throws dev.victor.core.failure.BadInput when that file is there but has no place for the
  ///   entry
  public Written write(DayWork work, Narration narration) {
    String target = target(work);
    String text = entry(work, narration);
    boolean changed = RegionFile.write(workspace, target, REGION, text, "template devlog");
    new Kept(workspace).keep(work.period(), narration);
    new DevlogIndex(workspace, folder()).write();
    return new Written(target, text, changed);
  }

  private String folder() {
    @Nullable Log log = workspace.project().log();
    return log == null || log.target() == null ? FOLDER : log.target();
  }

  private static Map<String, Object> view(DayWork work, Narration narration) {
    Period period = work.period();
    List<FactLine> facts = work.lines();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("project", work.project());
    view.put("day", title(period));
    view.put("date", period.from().toString());
    view.put("paragraphs", List.of(narration.text().split("\n\n")));
    view.put("byline", byline(narration));
    view.put("updates", work.updates());
    view.put("groups", WorkGroup.of(work).stream().map(Devlog::group).toList());
    view.put("facts", facts.stream().map(Devlog::fact).toList());
    view.put("hasFacts", !facts.isEmpty());
    return view;
  }

  /// `22 November 2026`, `Week 47, 16 November 2026 to 22 November 2026`, `November 2026`, or only
  /// the days where they are neither a week from Monday nor a month.
  private static String title(Period period) {
    if (Stretch.of(period) == Stretch.DAY) {
      return Days.inWords(period.from());
    }
    if (Stretch.of(period) == Stretch.MONTH) {
      return Days.month(period.from());
    }
    String days = Days.inWords(period.from()) + " to " + Days.inWords(period.to());
    return week(period)
        ? "Week " + period.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ", " + days
        : days;
  }

  private static boolean week(Period period) {
    return period.from().getDayOfWeek() == DayOfWeek.MONDAY
        && period.from().plusDays(6).equals(period.to());
  }

  /// Who wrote, where it is not who was asked to. What was refused is not repeated.
  private static String byline(Narration narration) {
    int refused = narration.rejected().size();
    if (narration.by() == Narration.By.MODEL || narration.remark().isEmpty()) {
      return "";
    }
    return switch (refused) {
      case 0 -> "Told without the model that was asked for.";
      case 1 -> "Told without the model: its draft said what no fact backs.";
      default -> "Told without the model: its drafts said what no fact backs.";
    };
  }

  private static Map<String, Object> group(WorkGroup group) {
    return Map.of(
        "heading",
        group.heading(),
        "changes",
        group.changes().stream().map(Devlog::change).toList());
  }

  private static Map<String, Object> change(WorkGroup.Change change) {
    return Map.of(
        "scope", change.scope(),
        "breaking", change.breaking(),
        "text", change.text(),
        "commit", change.commit());
  }

  private static Map<String, Object> fact(FactLine fact) {
    return Map.of("label", fact.label(), "value", fact.value(), "source", fact.source());
  }
}
