package dev.victor.content.devlog;

import dev.victor.content.document.Days;
import dev.victor.content.document.FactLine;
import dev.victor.content.document.RegionFile;
import dev.victor.core.project.Log;
import dev.victor.core.template.Format;
import dev.victor.core.template.TemplateShelf;
import dev.victor.core.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The dev log of a workspace: an entry a day, kept in a file of its own. A person may write around
/// the entry; what they write is kept.
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

  /// The entry of a day as Markdown: the same text for the same work.
  public String entry(DayWork work) {
    return TemplateShelf.of(Devlog.class, workspace)
        .template("devlog", Format.MD)
        .render(view(work));
  }

  /// Keeps the entry in `D.md` of the folder `log.target`, `docs/devlog` by default.
  ///
  /// @throws dev.victor.core.failure.BadInput when that file is there but has no place for the
  ///   entry
  public Written write(DayWork work) {
    @Nullable Log log = workspace.project().log();
    String folder = log == null || log.target() == null ? FOLDER : log.target();
    String target = folder + "/" + work.day() + ".md";
    String text = entry(work);
    boolean changed = RegionFile.write(workspace, target, REGION, text, "template devlog");
    return new Written(target, text, changed);
  }

  private static Map<String, Object> view(DayWork work) {
    List<FactLine> facts = work.told().stream().map(FactLine::of).toList();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("project", work.project());
    view.put("day", Days.inWords(work.day()));
    view.put("date", work.day().toString());
    view.put("summary", summary(work));
    view.put("groups", WorkGroup.of(work).stream().map(Devlog::group).toList());
    view.put("facts", facts.stream().map(Devlog::fact).toList());
    view.put("hasFacts", !facts.isEmpty());
    return view;
  }

  private static String summary(DayWork work) {
    int commits = work.commits().size();
    if (commits == 0) {
      return "No commits.";
    }
    long files = work.files();
    return counted(commits, "commit") + (files == 0 ? "." : " in " + counted(files, "file") + ".");
  }

  private static String counted(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
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
