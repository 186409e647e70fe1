package dev.victor.cli.reference;

import dev.victor.cli.topic.Part;
import dev.victor.cli.topic.Topic;
import dev.victor.core.command.Arguments;
import dev.victor.core.command.Arguments.Description;
import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import dev.victor.core.failure.ExitCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The manual: `victor(1)` and one page a command, made from the command tree alone, the same bytes
/// every time.
final class ManPages {

  private final Map<String, String> pages = new LinkedHashMap<>();
  private final String version;

  ManPages(Group top, List<Group> groups, String version) {
    this.version = version;
    Roff index =
        new Roff("victor", 1, version)
            .name("victor", top.description().replaceFirst("\\.$", ""))
            .section("SYNOPSIS")
            .line("\\fBvictor\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR]...")
            .section("COMMANDS")
            .text("victor help COMMAND shows options and examples, and so does the page of each.");
    List<String> names = new ArrayList<>();
    for (Group group : groups) {
      index.subsection(group.name()).text(group.description());
      list(index, group, names);
    }
    index.subsection("workspace").text("The project model and its health.");
    list(index, top, names);
    index.subsection("help").text("What is no command's.");
    for (Topic topic : Topic.ALL) {
      index.item("victor help " + topic.name(), topic.about());
      pages.put("man7/victor-" + topic.name() + ".7", page(topic));
    }
    index.section("EXIT STATUS");
    for (ExitCode code : ExitCode.values()) {
      index.item(String.valueOf(code.number()), code.meaning());
    }
    pages.put("man1/victor.1", index.seeAlso(names).toString());
  }

  /// The pages, whose folder `made` names again.
  Pages pages(String made) {
    return new Pages(pages, made);
  }

  private void list(Roff index, Group group, List<String> names) {
    for (Verb verb : group.verbs()) {
      String words = ("victor " + group.name()).strip() + " " + verb.name();
      String name = words.replace(' ', '-');
      names.add(name);
      index.item(words, verb.description());
      pages.put("man1/" + name + ".1", page(words, name, verb));
    }
  }

  private String page(String words, String name, Verb verb) {
    Arguments takes = verb.make().get().arguments();
    List<Description> positional = new ArrayList<>();
    List<Description> options = new ArrayList<>();
    for (Description one : takes.describe()) {
      (one.names().startsWith("-") ? options : positional).add(one);
    }
    StringBuilder synopsis = new StringBuilder("\\fB" + words.replace("-", "\\-") + "\\fR");
    synopsis.append(" [\\fIOPTION\\fR]...");
    for (Description word : positional) {
      synopsis.append(" \\fI").append(word.names().replace("-", "\\-")).append("\\fR");
      synopsis.append(word.many() ? "..." : "");
    }
    Roff page =
        new Roff(name, 1, version)
            .name(name, verb.description().replaceFirst("\\.$", ""))
            .section("SYNOPSIS")
            .line(synopsis.toString());
    if (!positional.isEmpty()) {
      page.section("ARGUMENTS");
      positional.forEach(page::item);
    }
    page.section("OPTIONS");
    options.forEach(page::item);
    if (!takes.examples().isEmpty()) {
      page.section("EXAMPLES").verbatim(takes.examples().stream().map(String::strip).toList());
    }
    return page.section("EXIT STATUS")
        .text("See victor help exit-codes, or victor(1).")
        .seeAlso(List.of("victor"))
        .toString();
  }

  private String page(Topic topic) {
    String name = "victor-" + topic.name();
    Roff page =
        new Roff(name, 7, version)
            .name(name, topic.about().replaceFirst("\\.$", ""))
            .section("DESCRIPTION");
    topic.parts().forEach(part -> add(page, part));
    return page.seeAlso(List.of("victor")).toString();
  }

  private static void add(Roff page, Part part) {
    switch (part) {
      case Part.Heading(var level, var text) when level == 1 -> {}
      case Part.Heading(var _, var text) -> page.subsection(text);
      case Part.Paragraph(var text) -> page.paragraph(text);
      case Part.Code(var lines) -> page.verbatim(lines);
      case Part.Rows(var rows) -> {
        for (List<String> row : rows) {
          page.item(row.getFirst(), String.join(": ", row.subList(1, row.size())));
        }
      }
    }
  }
}
