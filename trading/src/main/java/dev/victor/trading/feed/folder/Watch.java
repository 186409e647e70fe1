package dev.victor.trading.feed.folder;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Session;
import dev.victor.trading.feed.Arrival;
import dev.victor.trading.feed.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Watches the inboxes of accounts until it is interrupted, or once.
public final class Watch {

  private static final Duration SETTLE = Duration.ofSeconds(1);

  /// What was asked for.
  ///
  /// @param account the one account to watch, when said
  /// @param once whether to take what is there and end
  /// @param interval how long to wait at most between two looks
  /// @param rehearsal whether nothing is to be stored; then it ends after one pass, too
  /// @param json whether scripts read what is said
  public record Request(
      Optional<String> account, boolean once, Duration interval, boolean rehearsal, boolean json) {

    boolean ends() {
      return once || rehearsal;
    }
  }

  private final Session session;
  private final Request request;
  private final List<Inbox> inboxes;

  private Watch(Session session, Request request, List<Inbox> inboxes) {
    this.session = session;
    this.request = request;
    this.inboxes = inboxes;
  }

  /// Watches.
  ///
  /// @return what came, when it was interrupted or the one pass is over
  public static WatchEnd run(Session session, Request request) {
    return run(session, request, FolderWaiting::on);
  }

  /// The same with another way to wait.
  static WatchEnd run(
      Session session, Request request, Function<List<Path>, ? extends Waiting> waiting) {
    Watch watch = new Watch(session, request, Inbox.of(session, request.account()));
    if (!request.rehearsal()) {
      RunFolder.prepare(session.workspace());
      watch.inboxes.forEach(Watch::make);
    }
    List<Path> there =
        watch.inboxes.stream().map(Inbox::folder).filter(Files::isDirectory).toList();
    try (Waiting between = waiting.apply(there)) {
      return watch.look(between);
    }
  }

  private static void make(Inbox inbox) {
    if (inbox.ours()) {
      try {
        Files.createDirectories(inbox.folder());
      } catch (IOException e) {
        throw new NeedsPerson(
            inbox.folder().toString(), "cannot be made", "make it, or name another inbox", e);
      }
    }
  }

  private WatchEnd look(Waiting waiting) {
    List<Look> looks =
        inboxes.stream().map(inbox -> new Look(session, inbox, request.rehearsal())).toList();
    List<Arrival> all = new ArrayList<>();
    if (!request.ends()) {
      inboxes.forEach(inbox ->
          session
              .console()
              .remark("watching " + inbox.folder() + " (" + inbox.account() + "); Ctrl-C ends"));
    }
    for (int pass = 1; ; pass++) {
      boolean heard = true;
      for (Look look : looks) {
        for (Arrival arrival : look.take()) {
          arrival.tell(session.console(), request.json());
          if (request.ends()) {
            all.add(arrival);
          }
        }
        heard = session.console().flush();
      }
      boolean waits = looks.stream().anyMatch(Look::waits);
      if (!heard || (request.ends() && (!waits || pass > 1))) {
        return new WatchEnd(all, request.ends());
      }
      if (!waiting.next(waits ? shorter(SETTLE, request.interval()) : request.interval())) {
        return new WatchEnd(all, request.ends());
      }
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
