package dev.victor.content.outbox;

import dev.victor.core.http.Reply;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// When Discord may be asked again (developer documentation, "Rate Limits"): what an answer says of
/// its webhook, and a global limit for all of them.
final class Manners {

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

  /// A pause that is told to be longer is not believed: nothing would be sent for years.
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

  private final Clock clock;
  private final Map<String, Instant> until = new HashMap<>();
  private Instant everybody = Instant.MIN;

  Manners(Clock clock) {
    this.clock = clock;
  }

  /// Until when a webhook wants to be left alone; none when it may be asked now.
  Optional<Instant> until(String webhook) {
    Instant own = until.getOrDefault(webhook, Instant.MIN);
    Instant later = own.isAfter(everybody) ? own : everybody;
    return later.isAfter(clock.instant()) ? Optional.of(later) : Optional.empty();
  }

  /// Remembers what was said in an earlier run.
  void hold(String webhook, Instant time) {
    until.merge(webhook, time, (a, b) -> a.isAfter(b) ? a : b);
  }

  /// Takes notice of an answer that stands: whether it was the last for now.
  void note(String webhook, Reply reply) {
    if (reply.header("x-ratelimit-remaining").filter("0"::equals).isPresent()) {
      reply
          .header("x-ratelimit-reset-after")
          .flatMap(Manners::seconds)
          .ifPresent(pause -> hold(webhook, clock.instant().plus(pause)));
    }
  }

  /// Takes notice of a refusal for asking too often: the longest pause that it names counts, a day
  /// at most.
  ///
  /// @param body of the answer
  /// @param attempt from zero, for refusals that name no pause
  void refused(String webhook, Reply reply, Fields body, int attempt) {
    Duration pause =
        Stream.of(
                reply.header("retry-after").flatMap(this::pause),
                reply.header("x-ratelimit-reset-after").flatMap(Manners::seconds),
                body.number("retry_after")
                    .filter(number -> number.signum() >= 0 && number.precision() < 40)
                    .flatMap(number -> seconds(number.toPlainString())))
            .flatMap(Optional::stream)
            .max(Duration::compareTo)
            .orElse(Duration.ofSeconds(1L << Math.min(attempt, 6)));
    Instant time = clock.instant().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    boolean global =
        body.flag("global")
            || reply.header("x-ratelimit-global").filter("true"::equals).isPresent();
    if (global) {
      everybody = time.isAfter(everybody) ? time : everybody;
    } else {
      hold(webhook, time);
    }
  }

  private Optional<Duration> pause(String value) {
    return seconds(value)
        .or(() -> {
          try {
            Instant then =
                ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(Duration.between(clock.instant(), then));
          } catch (DateTimeException noDate) {
            return Optional.empty();
          }
        });
  }

  /// A number of seconds, to the next millisecond.
  private static Optional<Duration> seconds(String value) {
    return SECONDS.matcher(value).matches()
        ? Optional.of(
            Duration.ofMillis(
                new BigDecimal(value)
                    .multiply(MILLIS)
                    .setScale(0, RoundingMode.CEILING)
                    .longValueExact()))
        : Optional.empty();
  }
}
