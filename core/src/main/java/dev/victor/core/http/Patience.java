package dev.victor.core.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Whether a request that was not granted is worth another attempt, and after how long.
///
/// Status 429 says that nothing was done, so anything may be sent again; after a broken server or
/// connection only what may be done twice. A pause that the server names is kept to the second (RFC
/// 9110, `Retry-After`; `x-ratelimit-reset` of GitHub, seconds since 1970), else it doubles from
/// one second.
final class Patience {

  private final Clock clock;

  Patience(Clock clock) {
    this.clock = clock;
  }

  /// The pause after an answer; none when it stands.
  Optional<Duration> after(Request request, Reply reply, int attempt) {
    if (reply.isLimit()) {
      return Optional.of(named(reply).orElseGet(() -> doubled(attempt)));
    }
    boolean broken = reply.status() >= 500 && reply.status() != 501;
    return broken && request.repeatable()
        ? Optional.of(named(reply).orElseGet(() -> doubled(attempt)))
        : Optional.empty();
  }

  /// The pause after no answer at all.
  Optional<Duration> afterSilence(Request request, int attempt) {
    return request.method().repeatable() ? Optional.of(doubled(attempt)) : Optional.empty();
  }

  private Optional<Duration> named(Reply reply) {
    return reply
        .header("retry-after")
        .flatMap(this::pause)
        .or(() ->
            reply
                .header("x-ratelimit-remaining")
                .filter("0"::equals)
                .flatMap(none -> reply.header("x-ratelimit-reset"))
                .flatMap(Patience::number)
                .map(at -> until(Instant.ofEpochSecond(at))));
  }

  private Optional<Duration> pause(String value) {
    Optional<Duration> seconds = number(value).map(Duration::ofSeconds);
    if (seconds.isPresent()) {
      return seconds;
    }
    try {
      return Optional.of(
          until(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Long> number(String value) {
    return value.matches("\\d{1,11}") ? Optional.of(Long.parseLong(value)) : Optional.empty();
  }

  private Duration until(Instant then) {
    Duration left = Duration.between(clock.instant(), then);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static Duration doubled(int attempt) {
    return Duration.ofSeconds(1L << Math.min(attempt, 10));
  }
}
