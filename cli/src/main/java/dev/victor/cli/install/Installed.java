package dev.victor.cli.install;

import dev.victor.cli.install.Step.Action;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was installed, or would be.
///
/// @param before the version that was there
/// @param missing what could not be made
/// @param home the user's, shown as `~`
record Installed(
    Prefix prefix,
    Manifest manifest,
    List<Step> steps,
    Optional<String> before,
    boolean rehearsed,
    List<String> missing,
    OnPath path,
    Path home)
    implements Outcome {

  @Override
  public void print(Console console) {
    console.line(headline());
    Table table = new Table();
    List<Step> pages = new ArrayList<>();
    for (Step step : steps) {
      if (step.path().startsWith(Manifest.PAGES)) {
        pages.add(step);
      } else {
        table.row(step.path(), step.action().words(rehearsed));
      }
    }
    if (!pages.isEmpty()) {
      table.row(Manifest.PAGES, pages.size() + " pages, " + together(pages).words(rehearsed));
    }
    console.table(2, table);
    missing.forEach(console::remark);
    next(console);
  }

  private String headline() {
    String there = "victor " + manifest.current().version();
    String where = " in " + prefix.shown(home);
    if (!changed()) {
      return there + " is installed" + where + " already";
    }
    String from =
        before
            .filter(version -> !version.equals(manifest.current().version()))
            .map(version -> ", " + version + " before")
            .orElse("");
    return (rehearsed ? "would install " : "installed ") + there + where + from;
  }

  private void next(Console console) {
    path.other()
        .ifPresent(other ->
            console.line(other + " comes first on the PATH: remove it, or put another order"));
    if (!path.found()) {
      console.line(prefix.bin() + " is not on the PATH; type this, then open a new shell:");
      console.line("  " + path.line());
    }
    if (!rehearsed && changed()) {
      console.line("the first starts are slower, its caches are being made");
      console.line("next: victor shell install");
    }
  }

  private boolean changed() {
    return steps.stream().anyMatch(Step::needed);
  }

  /// One word for many files.
  private static Action together(List<Step> steps) {
    Action together = Action.KEEP;
    for (Step step : steps) {
      if (step.action() == Action.RENEW) {
        return Action.RENEW;
      }
      together = step.needed() ? step.action() : together;
    }
    return together;
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("prefix", prefix.folder().toString());
    json.put("version", manifest.current().version());
    json.put("before", before.orElse(""));
    json.put("changed", changed());
    json.put("rehearsed", rehearsed);
    json.put("files", steps.stream().map(this::json).toList());
    json.put("missing", missing);
    json.put("onPath", path.found());
    json.put("otherVictor", path.other().map(Path::toString).orElse(""));
    json.put("pathLine", path.found() ? "" : path.line());
    return json;
  }

  private Map<String, String> json(Step step) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("path", step.path());
    json.put("status", step.action().words(rehearsed));
    return json;
  }
}
