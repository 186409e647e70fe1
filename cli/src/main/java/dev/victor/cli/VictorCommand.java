package dev.victor.cli;

import dev.victor.cli.complete.Candidate;
import dev.victor.cli.complete.Tree;
import dev.victor.cli.config.ConfigCommand;
import dev.victor.cli.demo.DemoCommand;
import dev.victor.cli.doctor.DoctorCommand;
import dev.victor.cli.fact.FactSources;
import dev.victor.cli.init.InitCommand;
import dev.victor.cli.install.InstallCommand;
import dev.victor.cli.post.PostSources;
import dev.victor.cli.reference.ReferenceCommand;
import dev.victor.cli.schema.SchemaCommand;
import dev.victor.cli.self.SelfCommands;
import dev.victor.cli.shell.ShellCommands;
import dev.victor.cli.today.TodayCommand;
import dev.victor.cli.topic.Topic;
import dev.victor.content.command.DocsCommands;
import dev.victor.content.command.LogCommands;
import dev.victor.content.command.MetricsCommands;
import dev.victor.content.command.PostCommands;
import dev.victor.content.command.VoiceCommands;
import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import dev.victor.core.console.Console;
import dev.victor.core.workspace.Environment;
import dev.victor.git.command.GitCommands;
import dev.victor.testgen.command.TestCommands;
import dev.victor.testgen.coverage.command.CoverageCommands;
import dev.victor.trading.command.JournalCommands;
import dev.victor.trading.command.StrategyCommands;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The command tree: which words exist. Only what was typed is built; help and typos look at all of
/// it.
final class VictorCommand {

  /// The group of the verbs that follow `victor` directly.
  static final String TOP = "";

  private VictorCommand() {}

  /// The verbs that follow `victor` directly.
  static Group top() {
    return new Group(
        TOP,
        "One command line for branches, documents, tests and the trading journal.",
        List.of(
            new Verb(
                "today",
                "The day on one screen: branches, journal, log, documents.",
                TodayCommand::new),
            new Verb("init", "Make project.json from what the repository says.", InitCommand::new),
            new Verb("doctor", "Check the workspace and say what to mend.", DoctorCommand::new),
            new Verb(
                "install",
                "Install this victor: on the PATH, with completion and man pages.",
                () -> new InstallCommand(VictorCommand::shell)),
            new Verb(
                "config",
                "Show each setting, its value and where it came from.",
                ConfigCommand::new),
            new Verb(
                "schema",
                "Print the JSON Schema of project.json or of a command's --json.",
                () -> new SchemaCommand(VictorCommand::all)),
            new Verb(
                "demo",
                "Make a workspace to play in and show the commands at work.",
                () -> new DemoCommand(VictorCommand::shell)),
            new Verb(
                "reference",
                "Write the command reference, one page a command.",
                () -> new ReferenceCommand(top(), groups(), Version.TEXT))));
  }

  private static int shell(Environment environment, Console console, List<String> words) {
    return new Cli(environment, console).run(words);
  }

  /// Every group with a noun, in the order help shows them.
  static List<Group> groups() {
    return List.of(
        GitCommands.group(),
        DocsCommands.group(),
        MetricsCommands.group(),
        LogCommands.group(FactSources::of, PostSources::all),
        VoiceCommands.group(),
        PostCommands.group(PostSources::all),
        TestCommands.group(),
        CoverageCommands.group(),
        JournalCommands.group(),
        StrategyCommands.group(),
        ShellCommands.group(tree()),
        SelfCommands.group(VictorCommand::shell));
  }

  /// Every group, that of the verbs which follow `victor` directly first.
  static List<Group> all() {
    return Stream.concat(Stream.of(top()), groups().stream()).toList();
  }

  /// The group of a noun, without building the others.
  static Optional<Group> group(String noun) {
    return Optional.ofNullable(
        switch (noun) {
          case "git" -> GitCommands.group();
          case "docs" -> DocsCommands.group();
          case "metrics" -> MetricsCommands.group();
          case "log" -> LogCommands.group(FactSources::of, PostSources::all);
          case "voice" -> VoiceCommands.group();
          case "post" -> PostCommands.group(PostSources::all);
          case "test" -> TestCommands.group();
          case "coverage" -> CoverageCommands.group();
          case "journal" -> JournalCommands.group();
          case "strategy" -> StrategyCommands.group();
          case "shell" -> ShellCommands.group(tree());
          case "self" -> SelfCommands.group(VictorCommand::shell);
          default -> null;
        });
  }

  /// Every word that may follow `victor`.
  static List<String> words() {
    return Stream.concat(top().verbs().stream().map(Verb::name), groups().stream().map(Group::name))
        .toList();
  }

  /// The tree, for what looks at all of it.
  static Tree tree() {
    return new Tree(
        VictorCommand::top, VictorCommand::groups, VictorCommand::group, VictorCommand::topics);
  }

  private static List<Candidate> topics() {
    return Topic.ALL.stream().map(topic -> new Candidate(topic.name(), topic.about())).toList();
  }
}
