package dev.victor.content.agent;

import dev.victor.core.failure.ExitCode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// What went wrong, by step: told once, tried again after pauses that double up to an hour.
final class Troubles {

  private static final Duration LONGEST = Duration.ofHours(1);

  private record Trouble(String words, Instant since, Duration pause) {}

  private final Duration first;
  private final Map<String, Trouble> open = new HashMap<>();
  private ExitCode worst = ExitCode.OK;

  /// Troubles of an agent.
  ///
  /// @param first pause before a second attempt
  Troubles(Duration first) {
    this.first = first.compareTo(LONGEST) < 0 ? first : LONGEST;
  }

  /// Whether a step may be tried: it went well the last time, or its pause is over. A clock that
  /// was set back makes no pause longer.
  boolean due(String step, Instant now) {
    Trouble trouble = open.get(step);
    return trouble == null
        || now.isBefore(trouble.since())
        || !now.isBefore(trouble.since().plus(trouble.pause()));
  }

  /// Whether anything is to be tried again now.
  boolean anyDue(Instant now) {
    return open.keySet().stream().anyMatch(step -> due(step, now));
  }

  /// Notes that a step failed.
  ///
  /// @return whether it is news
  boolean failed(String step, String words, ExitCode exit, Instant now) {
    Trouble before = open.get(step);
    Duration twice = before == null ? first : before.pause().multipliedBy(2);
    open.put(step, new Trouble(words, now, twice.compareTo(LONGEST) < 0 ? twice : LONGEST));
    worst = exit.number() > worst.number() ? exit : worst;
    return before == null || !before.words().equals(words);
  }

  /// How long a step that failed is left alone.
  Duration pause(String step) {
    Trouble trouble = open.get(step);
    return trouble == null ? Duration.ZERO : trouble.pause();
  }

  /// Notes that a step went well.
  ///
  /// @return whether that is news
  boolean mended(String step) {
    return open.remove(step) != null;
  }

  /// The worst that anything ended with, for one that looks once.
  ExitCode worst() {
    return worst;
  }
}
