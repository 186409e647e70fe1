package dev.victor.cli.today;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;

/// `victor today`: the day on one screen.
public final class TodayCommand extends Command {

  private final Argument<Boolean> sync =
      takes.flag("--sync", "Sync the branch first; otherwise only say how it stands.");
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "Show the day, write no file and sync nothing.");

  /// Declares the examples.
  public TodayCommand() {
    takes
        .example("victor today", "branches, tests, journal, log, documents, post")
        .example("victor today --sync", "the same after a sync");
  }

  @Override
  public Outcome run(Session session) {
    return new Today(session, sync.value(), rehearsal.value()).look();
  }
}
