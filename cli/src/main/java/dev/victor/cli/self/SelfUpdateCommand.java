package dev.victor.cli.self;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import java.util.Optional;

/// `victor self update`: another release in place of this one.
final class SelfUpdateCommand extends Command {

  private final Argument<Boolean> check =
      takes.flag("--check", "Change nothing; exit 1 when there is a newer release.");
  private final Argument<Optional<String>> from =
      takes.text("--from", "FILE|URL", "An archive, SHA256SUMS beside it; else the releases.");
  private final Argument<Boolean> back =
      takes.flag("--back", "Go back to the release before this one.");
  private final Argument<Boolean> downgrade =
      takes.flag("--downgrade", "Install an older release too.");
  private final Argument<Boolean> rehearse =
      takes.flag("--dry-run", "Show what would be installed, change nothing.");

  SelfUpdateCommand() {
    takes
        .example("victor self update --check", "is there a newer one?")
        .example("victor self update", "install it")
        .example("victor self update --from victor-1.1.0-linux-x64.tar.gz", "from an archive")
        .example("victor self update --back", "the one before again");
  }

  @Override
  public Outcome run(Session session) {
    if (back.value() && (check.value() || from.value().isPresent())) {
      throw new UsageError(
          "victor self update", "--back stands alone", "leave --check and --from out");
    }
    Update update = new Update(session, downgrade.value(), rehearse.value());
    if (back.value()) {
      return update.back();
    }
    return from.value()
        .map(archive -> update.from(archive, check.value()))
        .orElseGet(() -> update.newest(check.value()));
  }
}
