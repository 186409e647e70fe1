package dev.victor.content.command;

import dev.victor.content.post.PostSource;
import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import dev.victor.core.fact.FactSource;
import dev.victor.core.workspace.Environment;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// `victor log`.
public final class LogCommands {

  private LogCommands() {}

  /// The verbs under `log`.
  ///
  /// @param sources of the facts that entries are made of
  /// @param posts what can be posted, `log` among it
  public static Group group(
      Function<Environment, List<FactSource>> sources, Supplier<List<PostSource>> posts) {
    return new Group(
        "log",
        "The dev log: what was done, from facts.",
        List.of(
            new Verb(
                "today",
                "Write today's entry, or that of another day.",
                () -> LogCommand.today(sources)),
            new Verb("yesterday", "Write yesterday's entry.", () -> LogCommand.yesterday(sources)),
            new Verb("week", "Write the entry of a week.", () -> LogCommand.week(sources)),
            new Verb("month", "Write the entry of a month.", () -> LogCommand.month(sources)),
            new Verb(
                "since",
                "Print what was done since a day or a revision.",
                () -> new LogSinceCommand(sources)),
            new Verb(
                "facts",
                "Show what is known of some days, each with its source.",
                () -> new LogFactsCommand(sources)),
            new Verb(
                "prompt",
                "Show what a model would be sent, and send nothing.",
                () -> new LogPromptCommand(sources)),
            new Verb(
                "verify",
                "Trace every claim of a text to the fact behind it.",
                () -> new LogVerifyCommand(sources)),
            new Verb("note", "Add an update in your own words.", LogNoteCommand::new),
            new Verb(
                "watch",
                "Keep today's entry current, finish days, render, post.",
                () -> new LogWatchCommand(sources, posts)),
            new Verb(
                "schedule",
                "Run the watch by systemd, launchd, cron or GitHub.",
                LogScheduleCommand::new),
            new Verb(
                "evaluate",
                "Measure how far the gate on texts can be trusted.",
                LogEvaluateCommand::new)));
  }
}
