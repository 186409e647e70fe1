package dev.victor.content.schedule;

import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What is to be scheduled, and what is to be done about it.
///
/// @param kind by what
/// @param options of `victor log watch`, as typed
/// @param deed what to do
/// @param install whether the crontab itself is changed; else its line is only shown
/// @param tool where a workflow gets victor from, when said
public record ScheduleWish(
    Kind kind, List<String> options, Deed deed, boolean install, Optional<String> tool) {

  /// By what the agent is run.
  public enum Kind {
    /// A service of the user's own systemd.
    SYSTEMD,
    /// An agent of macOS.
    LAUNCHD,
    /// A line of the user's crontab.
    CRON,
    /// A workflow at GitHub.
    ACTIONS;

    /// As it is typed.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The one that was typed.
    ///
    /// @throws UsageError when it is none
    public static Kind of(Optional<String> typed) {
      List<String> words = Stream.of(values()).map(Kind::word).toList();
      String word =
          typed.orElseThrow(() ->
              new UsageError(
                  "SCHEDULER", "by what is it to be run?", "one of " + String.join(", ", words)));
      return Stream.of(values())
          .filter(kind -> kind.word().equals(word))
          .findFirst()
          .orElseThrow(() -> new UsageError(word, "is no scheduler", Nearest.remedy(word, words)));
    }
  }

  /// What to do.
  public enum Deed {
    /// Write it.
    WRITE,
    /// Show what would change.
    REHEARSE,
    /// Say how it stands.
    CHECK,
    /// Take it away.
    REMOVE;

    /// The one that was typed; to write is what is meant when nothing else is.
    ///
    /// @throws UsageError when several are
    public static Deed of(boolean rehearse, boolean check, boolean remove) {
      if ((rehearse ? 1 : 0) + (check ? 1 : 0) + (remove ? 1 : 0) > 1) {
        throw new UsageError(
            "victor log schedule",
            "--dry-run, --status and --remove contradict each other",
            "type one of them");
      }
      return rehearse ? REHEARSE : check ? CHECK : remove ? REMOVE : WRITE;
    }
  }

  ScheduleWish with(List<String> others) {
    return new ScheduleWish(kind, others, deed, install, tool);
  }

  /// Copies the list.
  public ScheduleWish {
    options = List.copyOf(options);
  }
}
