package dev.victor.content.story;

import dev.victor.core.fact.Period;
import dev.victor.core.failure.UsageError;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.workspace.Session;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// The days from one that a person named, or from that of a revision, up to today.
public final class Since {

  private Since() {}

  /// The days since `typed`: a day, or what git takes for a commit.
  ///
  /// @throws UsageError when it is neither, or not past
  public static Period period(Session session, String typed) {
    ZoneId zone = session.workspace().project().zone();
    LocalDate today = LocalDate.now(session.clock().withZone(zone));
    LocalDate from =
        day(typed)
            .or(() -> ofRevision(session, typed, zone))
            .orElseThrow(() ->
                new UsageError(
                    typed, "is no day and no revision", "write a day like " + today.minusDays(7)));
    if (from.isAfter(today)) {
      throw new UsageError(typed, "is not past", "write a day like " + today.minusDays(7));
    }
    return new Period(from, today, zone);
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> ofRevision(Session session, String typed, ZoneId zone) {
    GitRunner git = new GitRunner(session.environment(), session.workspace().root(), false);
    Answer answer =
        git.read(
            "log", "-1", "--format=%at", "--no-show-signature", "--end-of-options", typed, "--");
    return answer.ok() && answer.text().strip().matches("\\d{1,12}")
        ? Optional.of(
            LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(answer.text().strip())), zone))
        : Optional.empty();
  }
}
