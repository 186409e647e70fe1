package dev.victor.cli.reference;

import dev.victor.cli.topic.Topic;
import dev.victor.core.command.Arguments.Description;
import dev.victor.core.command.Command;
import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
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
    index.append("\n## help\n\nWhat is no command's.\n\n| topic | tells |\n|---|---|\n");
    for (Topic topic : Topic.ALL) {
      String file = "help-" + topic.name() + ".md";
      index.append("| [`victor help ").append(topic.name()).append("`](").append(file);
      index.append(") | ").append(topic.about()).append(" |\n");
      pages.put(file, topic.markdown());
    }
    pages.put("README.md", index.toString());
  }

  /// The pages of the reference.
  Pages pages() {
    return new Pages(pages, "victor reference");
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
