package dev.victor.content.command;

import dev.victor.content.narrate.Narrators;
import dev.victor.content.schedule.Schedule;
import dev.victor.content.schedule.ScheduleWish;
import dev.victor.content.schedule.ScheduleWish.Deed;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `victor log schedule`: what runs `log watch` without a terminal.
final class LogScheduleCommand extends Command {

  private final Argument<Optional<String>> kind =
      takes
          .word("SCHEDULER", "systemd, launchd, cron or actions.")
          .oneOf("systemd", "launchd", "cron", "actions");
  private final Argument<Boolean> post = takes.flag("--post", "Post each day when it is over.");
  private final Argument<Boolean> live =
      takes.flag("--live", "Post today too, and edit it as the day goes on; implies --post.");
  private final Argument<String> narrator =
      takes.choice(
          "--narrator",
          "WHO",
          Narrators.NAMES,
          "",
          "Who writes the first paragraph: template or model; log.narrator decides unless typed.");
  private final Argument<Boolean> install =
      takes.flag("--install", "With cron: put the line into your crontab; else it is only shown.");
  private final Argument<Optional<String>> tool =
      takes.text(
          "--victor",
          "OWNER/NAME@COMMIT",
          "With actions: where the workflow gets victor from; it is kept.");
  private final Argument<Boolean> status =
      takes.flag("--status", "Write nothing; end with 1 when it is not what it should be.");
  private final Argument<Boolean> remove = takes.flag("--remove", "Take it away.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Write nothing; show what would change.");

  LogScheduleCommand() {
    takes
        .example("victor log schedule systemd --post", "a service of yours, and how to start it")
        .example("victor log schedule cron --install", "a line in your crontab")
        .example("victor log schedule actions --dry-run", "the workflow for GitHub");
  }

  private List<String> options() {
    List<String> options = new ArrayList<>();
    if (live.value()) {
      options.add("--live");
    } else if (post.value()) {
      options.add("--post");
    }
    if (!narrator.value().isEmpty()) {
      options.addAll(List.of("--narrator", narrator.value()));
    }
    return options;
  }

  @Override
  public Outcome run(Session session) {
    return new Schedule(session)
        .run(
            new ScheduleWish(
                ScheduleWish.Kind.of(kind.value()),
                options(),
                Deed.of(dryRun.value(), status.value(), remove.value()),
                install.value(),
                tool.value()));
  }
}
