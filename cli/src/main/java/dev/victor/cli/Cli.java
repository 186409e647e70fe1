package dev.victor.cli;

import dev.victor.cli.topic.TopicText;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.util.List;

/// Runs one command line: finds the verb, runs it, prints its outcome or its failure, and answers
/// the exit code. The one place where failures become text and exit codes.
final class Cli {

  private final Environment environment;
  private final Console console;

  /// A command line in a world, with a console.
  Cli(Environment environment, Console console) {
    this.environment = environment;
    this.console = console;
  }

  /// Runs the words after `victor`.
  ///
  /// @return the number for the shell
  int run(List<String> words) {
    ExitCode exit;
    try {
      exit = answer(words);
    } catch (Failure failure) {
      exit = Complaint.print(console, failure, words.contains("--json"));
    } catch (RuntimeException | Error bug) {
      exit = BugReport.print(console, environment, words, bug);
    }
    console.flush();
    return exit.number();
  }

  private ExitCode answer(List<String> words) {
    if (words.size() == 1
        && (words.getFirst().equals("--version") || words.getFirst().equals("-V"))) {
      console.line("victor " + Version.TEXT);
      return ExitCode.OK;
    }
    // Not a switch over types: the JVM makes a class for one at every start, and no AOT cache keeps
    // it.
    Typed typed = Typed.of(words);
    if (typed instanceof Typed.Run run) {
      return run(run);
    }
    if (typed instanceof Typed.GroupHelp(var group)) {
      Help.group(console, group);
    } else if (typed instanceof Typed.TopicHelp(var topic)) {
      TopicText.print(console, topic);
    } else {
      Help.top(console);
    }
    return ExitCode.OK;
  }

  private ExitCode run(Typed.Run typed) {
    var arguments = typed.command().arguments();
    arguments.parse(typed.path(), typed.rest());
    Console coloured =
        switch (arguments.color.value()) {
          case "always" -> console.on(console.terminal().withColour(true));
          case "never" -> console.on(console.terminal().withColour(false));
          default -> console;
        };
    if (arguments.help.value()) {
      coloured.text(
          arguments.usage(
              typed.path(),
              typed.verb().description(),
              coloured.terminal().colour(),
              coloured.terminal().width()));
      return ExitCode.OK;
    }
    Outcome outcome = typed.command().run(new Session(environment, coloured));
    if (arguments.json.value()) {
      outcome.printJson(coloured);
    } else {
      outcome.print(coloured);
    }
    return outcome.exit();
  }
}
