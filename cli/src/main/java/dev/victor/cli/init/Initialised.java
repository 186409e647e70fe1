package dev.victor.cli.init;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The workspace that was made, or would be.
record Initialised(Path root, Draft draft, String text, List<String> files, boolean rehearsed)
    implements Outcome {

  @Override
  public void print(Console console) {
    if (rehearsed) {
      console.text(text);
      console.remark("nothing was written; would write " + String.join(", ", files));
      return;
    }
    Table facts = new Table();
    facts.row("project", draft.name(), draft.id());
    row(facts, "tagline", draft.tagline(), "");
    row(facts, "version", draft.version(), "");
    row(facts, "author", draft.author(), draft.email());
    row(facts, "repository", draft.repository(), "");
    row(
        facts,
        "stack",
        String.join(
            ", ",
            draft.stack().stream()
                .map(part -> (part.name() + " " + part.version()).strip())
                .toList()),
        "");
    row(facts, "license", draft.license(), "");
    row(facts, "trunk", draft.trunk(), "");
    row(facts, "develop", draft.develop(), "");
    console.line("wrote " + String.join(", ", files));
    console.table(2, facts);
    console.line("next");
    Table next = new Table();
    next().forEach((command, why) -> next.row(command, why));
    console.table(2, next);
  }

  private static void row(Table table, String what, String value, String more) {
    if (!value.isEmpty()) {
      table.row(what, value, more);
    }
  }

  private Map<String, String> next() {
    Map<String, String> next = new LinkedHashMap<>();
    if (!draft.inGit()) {
      next.put("git init", "branches, hooks and the log need a repository");
    }
    if (draft.tagline().isEmpty() && draft.readme().isEmpty()) {
      next.put(
          "\"tagline\" in project.json", "say in one line what it is; README.md begins with it");
    }
    if (draft.readme().isEmpty()) {
      next.put("victor docs preview readme", "see README.md as project.json makes it");
      next.put("victor docs render", "write it");
    } else {
      next.put("victor docs preview readme", "see what project.json has for a README");
      next.put(takeUp(), draft.readme() + " stays yours; take part of that into it");
    }
    next.put("victor doctor", "check the workspace");
    next.put("victor schema --write", "completion in editors");
    return next;
  }

  /// A README in another markup gets one in Markdown beside it, if that is wanted.
  private String takeUp() {
    String name = draft.readme();
    return name.equals("README.md") || !name.toLowerCase(Locale.ROOT).endsWith(".md")
        ? "victor docs new readme"
        : "victor docs new readme --target " + name;
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("root", root.toString());
    json.put("files", files);
    json.put("written", !rehearsed);
    json.put("text", text);
    json.put("next", next().keySet().stream().filter(step -> !step.startsWith("\"")).toList());
    return json;
  }
}
