package dev.victor.cli;

import dev.victor.cli.topic.Topic;
import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Tone;

/// Help above the verbs: what there is, and what to try first.
final class Help {

  private Help() {}

  static void top(Console console) {
    console.line("victor " + Version.TEXT + " - " + VictorCommand.top().description());
    console.line("");
    console.line(console.in(Tone.STRONG, "Start here"));
    lines(
        console,
        new Table()
            .row("victor demo", "see it at work in a throwaway workspace")
            .row("victor init", "make project.json in your own repository")
            .row("victor today", "your day on one screen"));
    for (Group group : VictorCommand.groups()) {
      console.line("");
      console.line(console.in(Tone.STRONG, group.name()) + "  " + group.description());
      verbs(console, "victor " + group.name() + " ", group);
    }
    console.line("");
    console.line(console.in(Tone.STRONG, "workspace") + "  The project model and its health.");
    verbs(console, "victor ", VictorCommand.top());
    console.line("");
    console.line(console.in(Tone.STRONG, "help") + "  What is no command's.");
    Table topics = new Table();
    for (Topic topic : Topic.ALL) {
      topics.row("victor help " + topic.name(), topic.about());
    }
    lines(console, topics);
    console.line("");
    console.line(
        "victor help COMMAND shows options and examples. Exit codes: 0 done, 1 a check said no,");
    console.line(
        "2 usage, 3 bad input, 4 a person is needed, 5 no answer from outside, 70 our mistake.");
  }

  static void group(Console console, Group group) {
    console.line("victor " + group.name() + " - " + group.description());
    console.line("");
    verbs(console, "victor " + group.name() + " ", group);
    console.line("");
    console.line("victor help " + group.name() + " COMMAND shows options and examples.");
  }

  private static void verbs(Console console, String before, Group group) {
    Table table = new Table();
    for (Verb verb : group.verbs()) {
      table.row(before + verb.name(), verb.description());
    }
    lines(console, table);
  }

  private static void lines(Console console, Table table) {
    console.table(2, table);
  }
}
