package dev.victor.content.agent;

import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import java.time.Clock;
import java.time.Instant;

/// Does steps of which none ends the watch: one that fails is told once, and tried again later.
final class Attempts {

  private final WatchRequest request;
  private final Clock clock;
  private final Voicing voicing;
  private final Troubles troubles;

  Attempts(WatchRequest request, Clock clock, Voicing voicing) {
    this.request = request;
    this.clock = clock;
    this.voicing = voicing;
    this.troubles = new Troubles(request.every().multipliedBy(2));
  }

  /// Does a step, unless it failed lately.
  ///
  /// @param anyway whether it is worth a try because something moved
  /// @return whether it was done
  boolean run(String step, boolean anyway, Runnable work) {
    if (!anyway && !troubles.due(step, clock.instant())) {
      return false;
    }
    try {
      work.run();
    } catch (Failure failure) {
      failed(step, failure.line(), failure.exit());
      return false;
    } catch (RuntimeException bug) {
      if (request.ends()) {
        throw bug;
      }
      failed(step, "a bug in victor, " + bug, ExitCode.BUG);
      return false;
    }
    mended(step);
    return true;
  }

  /// Notes that a step failed, and tells it when that is news.
  void failed(String step, String words, ExitCode exit) {
    if (troubles.failed(step, words, exit, clock.instant())) {
      long pause = troubles.pause(step).toSeconds();
      voicing.say(
          "failed",
          step + ": " + words + (request.ends() ? "" : " (tried again in " + pause + " s)"),
          "step",
          step,
          "what",
          words,
          "again",
          pause);
    }
  }

  /// Notes that a step went well, and tells it when that is news.
  void mended(String step) {
    if (troubles.mended(step)) {
      voicing.say("mended", step + ": goes well again", "step", step);
    }
  }

  /// Whether anything is to be tried again now.
  boolean anyDue(Instant now) {
    return troubles.anyDue(now);
  }

  /// The worst that a step ended with.
  ExitCode worst() {
    return troubles.worst();
  }
}
