package dev.victor.content.agent;

import dev.victor.content.agent.WatchRequest.Posting;
import dev.victor.core.console.Console;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.StateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/// Watches a workspace until it is told to end, or looks at it once.
public final class Watch {

  /// What is left out of the pause before midnight, so that a day is looked at after its end.
  private static final Duration BEHIND_MIDNIGHT = Duration.ofSeconds(1);

  private final Session session;
  private final WatchRequest request;
  private final Voicing voicing;

  private Watch(Session session, WatchRequest request) {
    this.session = session;
    this.request = request;
    this.voicing = new Voicing(session.console(), session.clock(), request, zone());
  }

  /// Watches.
  ///
  /// @return what it ended with, when it was told to end or the one look is over
  /// @throws NeedsPerson when another one watches here already and this one was to go on
  public static WatchEnd run(Session session, WatchRequest request) {
    return run(session, request, UntilSignal::on);
  }

  /// The same with another way to wait.
  static WatchEnd run(
      Session session, WatchRequest request, Function<Console, ? extends Waiting> waiting) {
    Watch watch = new Watch(session, request);
    if (request.posts()) {
      new PostStep(session, request.means().posts().get(), LocalDate.EPOCH).channel();
    }
    Path folder = session.workspace().inside(".victor/agent");
    if (request.rehearsal()) {
      return watch.look(memory(folder), waiting);
    }
    prepare(session.workspace().state(), folder);
    Optional<WatchLock> lock = WatchLock.take(folder, session.clock().instant());
    if (lock.isEmpty()) {
      return watch.other(WatchLock.holder(folder));
    }
    try (WatchLock _ = lock.get()) {
      return watch.look(watch.recall(folder), waiting);
    }
  }

  private static void prepare(Path state, Path folder) {
    StateFolder.hide(state, "/agent/");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new NeedsPerson(folder.toString(), "cannot be made", "make its folder writable", e);
    }
  }

  /// One that looks once leaves it to the one that watches.
  private WatchEnd other(String holder) {
    if (!request.once()) {
      throw new NeedsPerson(
          null,
          "another victor log watch is at work here: " + holder,
          "end that one first, or leave it to it");
    }
    voicing.say("busy", "left to another victor log watch: " + holder, "by", holder);
    return new WatchEnd(ExitCode.OK, false);
  }

  private ZoneId zone() {
    return session.workspace().project().zone();
  }

  private static Memory memory(Path folder) {
    try {
      return Memory.in(folder);
    } catch (BadInput damaged) {
      return Memory.fresh(folder);
    }
  }

  /// What was remembered; a file that is damaged is told and begun anew.
  private Memory recall(Path folder) {
    try {
      return Memory.in(folder);
    } catch (BadInput damaged) {
      String words = damaged.line();
      voicing.say("failed", words + " (begun anew)", "step", "memory", "what", words);
      return Memory.fresh(folder);
    }
  }

  private WatchEnd look(Memory memory, Function<Console, ? extends Waiting> waiting) {
    try (Waiting between = waiting.apply(session.console())) {
      Look look = new Look(session, request, memory, voicing, between);
      if (!request.ends()) {
        greet();
      }
      while (true) {
        look.take();
        if (request.ends()) {
          return new WatchEnd(look.worst(), !voicing.said());
        }
        if (!voicing.flush() || !between.next(pause(look.zone()))) {
          voicing.say("stopped", "stopped");
          return new WatchEnd(ExitCode.OK, false);
        }
      }
    }
  }

  private void greet() {
    LocalDate day = LocalDate.ofInstant(session.clock().instant(), zone());
    String posts =
        switch (request.post()) {
          case NONE -> "";
          case FINISHED -> ", posts days that are over";
          case LIVE -> ", posts days as they go";
        };
    voicing.say(
        "watching",
        "watching "
            + session.workspace().project().project().name()
            + ", "
            + day
            + " in "
            + zone()
            + ", every "
            + request.every().toSeconds()
            + " s"
            + posts
            + "; Ctrl-C ends",
        "day",
        day.toString(),
        "zone",
        zone().getId(),
        "every",
        request.every().toSeconds(),
        "posts",
        request.post() != Posting.NONE);
  }

  /// The pause before the next look, which does not sleep over midnight.
  private Duration pause(ZoneId zone) {
    Instant now = session.clock().instant();
    Instant midnight = LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
    Duration left = Duration.between(now, midnight).plus(BEHIND_MIDNIGHT);
    return left.compareTo(request.every()) < 0 ? left : request.every();
  }
}
