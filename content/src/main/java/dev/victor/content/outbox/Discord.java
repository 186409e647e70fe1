package dev.victor.content.outbox;

import dev.victor.content.outbox.Answer.Dead;
import dev.victor.content.outbox.Answer.Done;
import dev.victor.content.outbox.Answer.Later;
import dev.victor.content.outbox.Answer.Missing;
import dev.victor.content.outbox.Answer.Refused;
import dev.victor.content.outbox.Answer.Unknown;
import dev.victor.core.http.Attempt;
import dev.victor.core.http.Http;
import dev.victor.core.http.Limits;
import dev.victor.core.http.Pause;
import dev.victor.core.http.Reply;
import dev.victor.core.http.Request;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks Discord, waits where it wants that, and judges what it answers. A request is repeated only
/// after a refusal for asking too often, which says that nothing was done.
final class Discord {

  /// For all pauses before one request is granted.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int MOST_REFUSALS = 8;

  private final Limits limits;
  private final Clock clock;
  private final Pause pause;
  private final Manners manners;
  private @Nullable Http http;

  Discord(Limits limits, Clock clock, Pause pause) {
    this.limits = limits;
    this.clock = clock;
    this.pause = pause;
    this.manners = new Manners(clock);
  }

  /// An upload may take a while; nothing is sent twice here.
  static Limits limits() {
    return new Limits(
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofSeconds(120),
        1024 * 1024,
        1,
        Duration.ZERO);
  }

  /// What was said to a webhook in an earlier run: not before this time.
  void hold(Webhook webhook, Instant notBefore) {
    manners.hold(webhook.key(), notBefore);
  }

  /// Asks a webhook.
  ///
  /// @param adds whether the request adds a message, so that doing it twice is not the same as once
  Answer ask(Webhook webhook, Request request, boolean adds) {
    Duration left = PATIENCE;
    for (int refusals = 0; ; refusals++) {
      Optional<Instant> until = manners.until(webhook.key());
      if (until.isPresent()) {
        Duration wait = Duration.between(clock.instant(), until.get());
        if (wait.compareTo(left) > 0 || refusals > MOST_REFUSALS) {
          return new Later("Discord wants " + words(wait) + " of rest", until);
        }
        left = left.minus(wait);
        if (!rested(wait)) {
          return new Later("it was interrupted", until);
        }
      }
      switch (http().once(request)) {
        case Attempt.Silent(var begun, var why) -> {
          return begun && adds
              ? new Unknown(why.what())
              : new Later(
                  why.where().map(host -> host + " ").orElse("") + why.what(), Optional.empty());
        }
        case Attempt.Answered(var reply) -> {
          Fields body = DiscordError.body(reply);
          if (reply.status() != 429) {
            manners.note(webhook.key(), reply);
            return judged(webhook, reply, body, adds);
          }
          manners.refused(webhook.key(), reply, body, refusals);
        }
      }
    }
  }

  /// `40 s`, `25 min`, `3 h`, rounded up.
  private static String words(Duration time) {
    long seconds = Math.max(1, time.plusMillis(999).toSeconds());
    if (seconds <= 120) {
      return seconds + " s";
    }
    long minutes = Math.ceilDiv(seconds, 60);
    return minutes <= 120 ? minutes + " min" : Math.ceilDiv(minutes, 60) + " h";
  }

  private Http http() {
    Http made = http;
    if (made == null) {
      made = new Http(limits, clock, pause);
      http = made;
    }
    return made;
  }

  private boolean rested(Duration time) {
    try {
      pause.last(time);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Answer judged(Webhook webhook, Reply reply, Fields body, boolean adds) {
    if (reply.ok()) {
      return new Done(DiscordError.message(body));
    }
    DiscordError error = DiscordError.of(reply, body);
    String why = webhook.without(error.text());
    boolean gone =
        error.code() == DiscordError.UNKNOWN_MESSAGE || error.code() == DiscordError.SOMEBODY_ELSES;
    if (!adds && gone && (reply.status() == 403 || reply.status() == 404)) {
      return new Missing();
    }
    return switch (reply.status()) {
      case 401, 403, 404 -> new Dead(why, error.code() == DiscordError.UNKNOWN_CHANNEL);
      // these two come from in front of Discord: it never saw the request
      case 502, 503 -> new Later(why, Optional.empty());
      case 408 -> uncertain(why, adds);
      default ->
          reply.status() >= 500
              ? uncertain(why, adds)
              : reply.status() >= 400
                  ? new Refused(why)
                  : new Later(why + ", which is no answer of a webhook", Optional.empty());
    };
  }

  private static Answer uncertain(String why, boolean adds) {
    return adds ? new Unknown(why) : new Later(why, Optional.empty());
  }
}
