package dev.victor.cli.reference;

import dev.victor.core.command.Arguments.Description;
import dev.victor.core.command.Command;
import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import dev.victor.core.failure.BadInput;
import dev.victor.core.io.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The command reference: an index and one page a command, made from the command tree alone.
final class Reference {

  private final Map<String, String> pages = new LinkedHashMap<>();

  Reference(Group top, List<Group> groups) {
    StringBuilder index =
        new StringBuilder("# Commands\n\nMade by `victor reference`; do not edit.\n");
    List<Group> all = new ArrayList<>(groups);
    all.add(top);
    for (Group group : all) {
      String title = group.name().isEmpty() ? "workspace" : group.name();
      String line =
          group.name().isEmpty() ? "The project model and its health." : group.description();
      index.append("\n## ").append(title).append("\n\n").append(line);
      index.append("\n\n| command | does |\n|---|---|\n");
      for (Verb verb : group.verbs()) {
        String words = (group.name() + " " + verb.name()).strip();
        String file = words.replace(' ', '-') + ".md";
        index.append("| [`victor ").append(words).append("`](").append(file).append(") | ");
        index.append(verb.description()).append(" |\n");
        pages.put(file, page("victor " + words, verb));
      }
    }
    pages.put("README.md", index.toString());
  }

  /// Writes the pages that differ, or only names them.
  ReferencePages into(Path folder, boolean checkOnly) {
    List<String> stale = new ArrayList<>();
    pages.forEach((name, text) -> {
      Path file = folder.resolve(name);
      if (!text.equals(present(file))) {
        stale.add(name);
        if (!checkOnly) {
          AtomicFile.write(file, text);
        }
      }
    });
    return new ReferencePages(folder.toString(), stale, pages.size(), checkOnly);
  }

  private static String present(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new BadInput(file.toString(), "cannot be read", "remove it; it is generated", e);
    }
  }

  private static String page(String path, Verb verb) {
    Command command = verb.make().get();
    StringBuilder page = new StringBuilder("# " + path + "\n\n" + verb.description() + "\n");
    page.append("\n| takes | |\n|---|---|\n");
    for (Description one : command.arguments().describe()) {
      page.append("| `").append(one.typed()).append("` | ").append(cell(one.text())).append(" |\n");
    }
    if (!command.arguments().examples().isEmpty()) {
      page.append("\n```\n");
      command.arguments().examples().forEach(example -> page.append(example.strip()).append('\n'));
      page.append("```\n");
    }
    page.append("\nWhat `--json` prints: `").append(path.replaceFirst(" ", " schema "));
    page.append("`.\n");
    return page.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
