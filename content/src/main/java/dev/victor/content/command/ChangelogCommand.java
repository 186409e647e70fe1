package dev.victor.content.command;

import dev.victor.content.changelog.Changelogs;
import dev.victor.content.changelog.Changelogs.Intent;
import dev.victor.content.changelog.Changelogs.Wanted;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Spinner;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor docs changelog`: tell releases in the changelog, or print the notes of one.
final class ChangelogCommand extends Command {

  private final Argument<Boolean> unreleased =
      takes.flag("--unreleased", "Tell also what no version has yet.");
  private final Argument<Optional<String>> release =
      takes
          .text(
              "--release",
              "VERSION",
              "Make what is unreleased this version of today; next for the one that follows.")
          .oneOf("next");
  private final Argument<Optional<String>> notes =
      takes
          .text("--notes", "VERSION", "Only print what is told of a version, latest or unreleased.")
          .oneOf("latest", "unreleased");
  private final Argument<Boolean> check =
      takes.flag("--check", "Write nothing; show a diff and end with 1 when something is missing.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Write nothing; say what would be written.");

  ChangelogCommand() {
    takes.example("victor docs changelog", "tell every tagged version that is missing");
    takes.example("victor docs changelog --unreleased", "and what came since");
    takes.example("victor docs changelog --release next", "make it the next version, dated today");
    takes.example("victor docs changelog --notes latest", "for the page of a release");
  }

  @Override
  public Outcome run(Session session) {
    Changelogs changelogs = new Changelogs(session.environment(), session.workspace());
    if (notes.value().isEmpty()) {
      try (Spinner _ = new Spinner(session.console(), "reading the history")) {
        return changelogs.keep(new Wanted(unreleased.value(), release.value()), intent());
      }
    }
    if (unreleased.value() || release.value().isPresent() || check.value() || dryRun.value()) {
      throw new UsageError(
          "victor docs changelog", "--notes stands alone", "leave out the other options");
    }
    return changelogs.notes(notes.value().get());
  }

  private Intent intent() {
    if (check.value()) {
      return Intent.CHECK;
    }
    return dryRun.value() ? Intent.REHEARSE : Intent.WRITE;
  }
}
